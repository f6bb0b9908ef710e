import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/script';
import { makeProject, runIn } from './project';

const CROSSING = join(ROOT, 'tests/fixtures/crossing');
/** Small pictures: the words are the point. */
const COARSE = ['--scale', '0.25'];

/** Every node of a tree of tags. */
interface Tag {
	readonly role?: string;
	readonly alt?: string;
	readonly children?: readonly Tag[];
}
const tagsIn = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(tagsIn)];

async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
	const { items } = await (await pdf.getPage(number)).getTextContent();
	return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

describe('a handout', () => {
	let root: string;
	let out: string;
	let first: Awaited<ReturnType<typeof runIn>>;
	let pdf: PDFDocumentProxy;
	beforeAll(async () => {
		root = makeProject('crossing', CROSSING);
		rmSync(join(root, '.cache/pictures'), { recursive: true, force: true });
		out = join(root, 'out');
		mkdirSync(out);
		first = await runIn(root, 'src/cli/handout.ts', '--out', 'out/first.pdf', '--notes', ...COARSE);
		pdf = await getDocument({ data: new Uint8Array(readFileSync(join(out, 'first.pdf'))), verbosity: 0 }).promise;
	});

	it('is made whole, with progress', () => {
		expect(first).toEqual({
			code: 0,
			output: expect.stringContaining('4/5 bridge/after\n5/5 the map to fill in') as string,
		});
		expect(readdirSync(out)).toEqual(['first.pdf']);
	});

	it('has a page for each step after its contents, then distances with the bibliography, and the map to fill in', async () => {
		expect(pdf.numPages).toBe(7);
		const contents = await textOf(pdf, 1);
		expect(contents).toMatch(/1\s*Morning at the crossing\s*2\n2\s*At the bridge\s*4\n/);
		expect(contents).toMatch(/Distances: [^\n]*6\n\s*Bibliography\s*6\n\s*A map to fill in\s*7/);
		const mill = await textOf(pdf, 2);
		expect(mill).toMatch(/The letter puts the mill 2\smi/);
		expect(mill).toContain('Point at the bridge.');
		expect(mill).toContain('An invented letter about an invented crossing, l. 3');
		expect(await textOf(pdf, 6)).toMatch(/two miles from the bridge[^]*3\.\d\skm[^]*An invented letter about/);
	});

	it('is tagged: headings, paragraphs, a table, and pictures told by the text twin', async () => {
		const trees = await Promise.all(
			Array.from({ length: 7 }, async (_, i) => (await pdf.getPage(i + 1)).getStructTree()),
		);
		const tags = trees.map((tree) => tagsIn(tree as Tag));
		expect(tags[0]!.map(({ role }) => role)).toEqual(expect.arrayContaining(['H1', 'L', 'LI', 'Link']));
		expect(tags[1]!.map(({ role }) => role)).toEqual(expect.arrayContaining(['H2', 'H3', 'P', 'Link']));
		expect(tags[5]!.map(({ role }) => role)).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']));
		const figures = tags.map((page) => page.filter(({ role }) => role === 'Figure').map(({ alt }) => alt ?? ''));
		for (const page of [1, 2, 3, 4, 6]) expect(figures[page]!.join()).not.toBe('');
		expect(figures[1]!.join()).toMatch(/The map shows[^]*Northern foot/);
		expect(figures[6]!.join()).not.toContain('Northern foot');
		expect((await pdf.getMarkInfo())?.Marked).toBe(true);
	});

	it('has bookmarks of slides and steps, links that lead somewhere, title and language', async () => {
		const [deck] = (await pdf.getOutline()) as { items: { title: string }[] }[];
		expect(deck!.items.map(({ title }) => title)).toEqual([
			'1 Morning at the crossing',
			'2 At the bridge',
			'Distances: what the texts say, what the map gives',
			'Bibliography',
			'A map to fill in',
		]);
		const places = Object.keys(await pdf.getDestinations());
		const links = (
			await Promise.all([1, 2].map(async (page) => (await pdf.getPage(page)).getAnnotations()))
		).flat() as {
			dest?: string;
		}[];
		expect(links.map(({ dest }) => dest)).toEqual(expect.arrayContaining(['slide-bridge', 'note-morning-mill-1']));
		for (const { dest } of links) expect(places).toContain(dest);
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: 'Morning at the crossing', Language: 'en' });
		expect(info).not.toHaveProperty('CreationDate');
	});

	it('is the same bytes in a second run, which takes the pictures that it finds', async () => {
		const { output } = await runIn(root, 'src/cli/handout.ts', '--out', 'out/second.pdf', '--notes', ...COARSE);
		expect(output.match(/\(as it was\)/g)).toHaveLength(5);
		expect(readFileSync(join(out, 'second.pdf')).equals(readFileSync(join(out, 'first.pdf')))).toBe(true);
	});

	it('of one slide, on half pages of A5, without notes', async () => {
		const args = ['--slides', 'morning', '--layout', 'half', '--paper', 'a5', ...COARSE];
		expect(await runIn(root, 'src/cli/handout.ts', '--out', 'out/half.pdf', ...args)).toMatchObject({ code: 0 });
		const bytes = readFileSync(join(out, 'half.pdf'));
		const { width, height } = (await PDFDocument.load(bytes)).getPage(0).getSize();
		expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([148, 210]);
		const half = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
		expect(await textOf(half, 2)).toMatch(/Step 1[^]*Step 2/);
		expect(await textOf(half, 2)).not.toContain('Point at the bridge.');
	});

	it('that is interrupted leaves nothing', async () => {
		const command = [
			join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
			'src/cli/handout.ts',
			'--out',
			'out/cut.pdf',
			'--scale',
			'0.25',
		];
		await new Promise<void>((resolve) => {
			const run = execFile(process.execPath, command, { cwd: root }, () => resolve());
			run.stdout!.once('data', () => run.kill('SIGINT'));
		});
		expect(readdirSync(out).filter((name) => name.includes('cut'))).toEqual([]);
	});

	it('goes to an office program as slides, with words, notes and sources of the same document', async () => {
		expect(
			await runIn(root, 'src/cli/pptx.ts', '--out', 'out/slides.pptx', '--slides', 'morning', ...COARSE),
		).toMatchObject({ code: 0 });
		const parts = unzipSync(readFileSync(join(out, 'slides.pptx')));
		const text = (path: string) => strFromU8(parts[path]!);
		expect(Object.keys(parts).filter((path) => /^ppt\/slides\/slide/.test(path))).toHaveLength(4);
		expect(text('ppt/slides/slide2.xml')).toMatch(/descr="[^"]*The map shows[^"]*Northern foot/);
		expect(text('ppt/slides/slide2.xml')).toContain('Sources: An invented letter about an invented crossing, l. 3');
		const notes = text('ppt/notesSlides/notesSlide2.xml');
		for (const words of ['Point at the bridge.', '[1] (map: 3.9', '1. An invented letter'])
			expect(notes).toContain(words);
	});
});
