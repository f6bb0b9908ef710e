/** Stills as the command makes them. All but one run share a page that is served once, and a browser. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../src/cli/browser';
import { builtPage } from '../../src/cli/built-page';
import { openFolder } from '../../src/cli/folder';
import { ROOT } from '../../src/cli/script';
import { servePage, type Served } from '../../src/cli/serve';
import { isGone, type ServedPage } from '../../src/cli/served-page';
import type { StillEntry } from '../../src/cli/stills/manifest';
import { drawingOf, readRequest } from '../../src/cli/stills/options';
import { openStillPage } from '../../src/cli/stills/page';
import { makeStills } from '../../src/cli/stills/run';
import { tilingOf, type Tiling } from '../../src/cli/stills/tiles';
import { runIn } from '../pages/project';
import { differences, edgeWidths, placeOf, pixelsOf } from './pixels';
import { textsIn } from './png';

const folders: string[] = [];
let served: Served;
let site: ServedPage;
beforeAll(async () => {
	const folder = await builtPage();
	served = await servePage(0, folder);
	site = { browser: await launchBrowser(), url: served.url, key: '' };
	vi.spyOn(console, 'log').mockReturnValue(undefined);
});
afterAll(async () => {
	await site.browser.close();
	await served.close();
	folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

function emptyFolder(): string {
	const out = mkdtempSync(join(tmpdir(), 'stills-'));
	folders.push(out);
	return out;
}

const READINGS = ['--slide', 'two-readings', '--shard', '1/4', '--size', '480x270'];

/** Makes stills as the command does, in this process. */
async function make(out: string, args: readonly string[], stop = new AbortController(), browser = site.browser) {
	const folder = await openFolder(out);
	return makeStills({ ...site, browser }, readRequest(args), folder, stop.signal);
}

/** Takes one still. */
async function take(slide: string, step: string, args: readonly string[], tiling?: Tiling): Promise<Buffer> {
	const page = await openStillPage(site.browser, site.url, drawingOf(readRequest(args)), tiling);
	const { picture } = await page.take(slide, step);
	expect(page.faults()).toEqual([]);
	await page.page.close();
	return picture;
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

it('a run gives a file for each step, in the manifest with its hash; a second gives the same bytes, and a third draws nothing', async () => {
	const [first, second] = [emptyFolder(), emptyFolder()];
	const one = [
		'--paper',
		'a5',
		'--dpi',
		'60',
		'--address',
		'https://example.org/',
		'--slide',
		'two-readings',
		'--step',
		'strip',
	];
	const { code, output } = await runIn(ROOT, 'src/cli/stills.ts', '--out', first, ...one);
	expect(code, output).toBe(0);
	expect(output).toMatch(/^1\/1 05-two-readings-strip\.png 496x350$/m);
	const manifest = JSON.parse(readFileSync(join(first, 'manifest.json'), 'utf8')) as StillEntry[];
	expect(manifest.map(({ file }) => file)).toEqual(readdirSync(first).filter((name) => name.endsWith('.png')));
	for (const { file, sha256: stated } of manifest) expect(sha256(join(first, file)), file).toBe(stated);
	tellsOfItself(textsIn(first, manifest[0]!.file));
	expect(await make(second, [...one, '--jobs', '2'])).toEqual(manifest);
	const drawn = vi.spyOn(console, 'log').mockClear();
	expect(await make(second, one)).toEqual(manifest);
	expect(drawn.mock.calls.flat()).toEqual(['1/1 05-two-readings-strip.png as it was']);
});

/** Title, sources, licence, link, instant, view, and the resolution on paper. */
function tellsOfItself(texts: ReadonlyMap<string, string>): void {
	expect(texts.get('pHYs')).toBe('2362');
	expect(texts.get('Title')).toContain('One protocol, two readings');
	expect(texts.get('Source')).toMatch(/^1 Kasahara/);
	expect(texts.get('Copyright')).toContain('OpenStreetMap');
	expect(texts.get('Link')).toBe('https://example.org/#/two-readings/strip');
	expect(texts.get('Instant')).toBe('1938-07-20');
	expect(texts.get('View')).toMatch(/^center 130\.6,42\.453; zoom 13\.2; bearing 0; pitch 0; map \d+x\d+\+0\+0$/);
}

describe('a picture', () => {
	it('in parts is that in one piece, and a place lies where Web Mercator puts it', async () => {
		const args = ['--size', '960x540'];
		const parts = tilingOf({ width: 960, height: 540, scale: 1 }, 1, 400);
		const whole = await take('where-is-lake-khasan', 'region', args);
		const file = join(emptyFolder(), 'whole.png');
		writeFileSync(file, whole);
		const { share, worst } = await differences(whole, await take('where-is-lake-khasan', 'region', args, parts));
		expect(worst, 'most that a pixel differs, of 255').toBeLessThan(48);
		expect(share, 'of the pixels that differ by more than a rounding').toBeLessThan(0.002);
		const [, width, height] = /map (\d+)x(\d+)/.exec(textsIn(file).get('View')!)!.map(Number);
		const view = { center: [131.09, 42.7], zoom: 8.6 } as const;
		const { off, ink } = await placeOf(whole, [131.8855, 43.1155], view, { width: width!, height: height! });
		expect(ink, 'pixels of the dot of a city').toBeGreaterThan(20);
		expect(off, 'pixels from where it should be').toBeLessThan(2);
	});

	it('of 3840 x 2160 pixels has letters as sharp as its pixels', async () => {
		const corner = {
			width: 900,
			height: 500,
			tiles: [
				{ left: 0, top: 1660 },
				{ left: 1300, top: 450 },
			],
		};
		const { data, width } = await pixelsOf(await take('two-readings', 'strip', ['--size', '3840x2160'], corner));
		const caption = edgeWidths(data, width, { left: 40, top: 1700, width: 800, height: 140 });
		const names = edgeWidths(data, width, { left: 1300, top: 450, width: 900, height: 500 });
		expect(caption.length, 'edges of letters of the caption').toBeGreaterThan(500);
		expect(median(caption), 'pixels from dark to light').toBeLessThanOrEqual(2);
		expect(names.length, 'edges of names on the map').toBeGreaterThan(100);
		expect(median(names), 'pixels from dark to light').toBeLessThanOrEqual(2);
	});
});

const median = (widths: readonly number[]) => [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)]!;

describe('every option', () => {
	it('has its effect: paper, PDF and legend; marks alone as WebP; a map without text as JPEG', async () => {
		const paper = ['--paper', 'a5', '--dpi', '72', '--format', 'pdf', '--legend', '--lang', 'ru', '--names', 'ru'];
		const pdf = await PDFDocument.load(await take('two-readings', 'strip', paper));
		const { width, height } = pdf.getPage(0).getSize();
		expect(Math.abs(width - 595) + Math.abs(height - 420), 'points from A5').toBeLessThan(2);
		expect(pdf.getTitle()).toContain('Хасан');
		const marks = await take('two-readings', 'strip', ['--size', '480x270', '--transparent', '--format', 'webp']);
		const { channels } = await sharp(marks).stats();
		expect([channels[3]!.min, channels[3]!.max], 'opacity').toEqual([0, 255]);
		expect(channels[3]!.mean).toBeLessThan(40);
		const clean = ['--clean', '--scale-bar', '--format', 'jpeg', '--theme', 'mono', '--units', 'app6', '--blank'];
		expect(await sharp(await take('two-readings', 'strip', ['--size', '480x270', ...clean])).metadata()).toMatchObject({
			format: 'jpeg',
			width: 480,
		});
	});
});

describe('what goes wrong is one sentence, and nothing is half written', () => {
	it('an unknown slide, a wrong option, a folder that is none', async () => {
		await expect(make(emptyFolder(), ['--slide', 'two-raedings'])).rejects.toThrow('Did you mean "two-readings"?');
		const out = emptyFolder();
		const [wrong, nowhere] = await Promise.all([
			runIn(ROOT, 'src/cli/stills.ts', '--out', out, '--sise', '1x1'),
			runIn(ROOT, 'src/cli/stills.ts', '--out', join(ROOT, 'package.json')),
		]);
		expect(wrong).toEqual({ code: 2, output: 'There is no option --sise. Did you mean "--size"?\n' });
		expect(nowhere.code).toBe(1);
		expect(nowhere.output).toMatch(/^The folder .*package\.json cannot be written to: .*\n$/);
		expect(readdirSync(out)).toEqual([]);
	});

	it('a file that cannot be written ends the run', async () => {
		const out = emptyFolder();
		const file = '05-two-readings-crest.png';
		mkdirSync(join(out, file, 'x'), { recursive: true });
		await expect(make(out, READINGS)).rejects.toThrow(`${join(out, file)} cannot be written`);
		expect(readdirSync(out)).toEqual([file]);
	});

	it('a browser that is killed, and Ctrl-C, leave whole files', async () => {
		const many = ['--slide', 'two-readings', '--size', '480x270', '--again'];
		const atFirst = (end: () => void) => vi.spyOn(console, 'log').mockImplementationOnce(end);
		const browser = await launchBrowser();
		const out = emptyFolder();
		atFirst(() => void browser.close());
		await expect(make(out, many, undefined, browser)).rejects.toSatisfy(isGone);
		const stop = new AbortController();
		atFirst(() => stop.abort());
		await expect(make(out, many, stop)).rejects.toMatchObject({
			exitCode: 130,
			message: expect.stringMatching(/^Stopped\./) as string,
		});
		expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([]);
	});
});
