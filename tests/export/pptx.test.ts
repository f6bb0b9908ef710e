import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPptx } from '../../src/export/pptx/build';
import type { PptxTalk } from '../../src/export/pptx/talk';
import { worksBySheet } from '../../src/export/pptx/works';
import { emptyFolder } from '../cli/machine';

/** A JPEG of one grey pixel. */
const PIXEL = Buffer.from(
	'/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
	'base64',
);

const step = {
	number: '2',
	title: 'The bridge & the <mill>',
	caption: 'Taken at “noon”',
	moment: '3 September 1651, 09:30',
	picture: PIXEL,
	alt: 'Foot & guns: 2 units "on" the map.',
	notes: ['Ask first.', 'Then point.'],
	words: ['The bridge is taken[1].'],
	sources: ['A letter, l. 3'],
};
const talk: PptxTalk = {
	title: 'The crossing',
	subtitle: undefined,
	edition: 'talk of 10 minutes',
	language: 'ru',
	credit: '© Somebody',
	ground: PIXEL,
	groundAlt: 'The ground alone.',
	steps: [step, { ...step, caption: 'After', moment: undefined, notes: [], words: [], sources: [] }],
	works: ['A letter & its answer.'],
};

/** Paragraphs of text in an XML part. */
function paragraphs(xml: string): string[] {
	const found = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('a:p');
	return [...found].map(({ textContent }) => textContent ?? '');
}

describe('slides for an office program', () => {
	let bytes: Buffer;
	let parts: Readonly<Record<string, string>>;
	beforeAll(async () => {
		bytes = await buildPptx(talk);
		parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
	});

	it('are a cover, a slide for each step, and the sources; every part is whole XML', () => {
		const slides = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
		expect(slides).toHaveLength(4);
		for (const [path, xml] of Object.entries(parts).filter(([path]) => /\.(xml|rels)$/.test(path)))
			expect(() => new DOMParser({ onError: (_, what) => { throw new Error(what); } }).parseFromString(xml, 'text/xml'), path).not.toThrow(); // prettier-ignore
		expect(paragraphs(parts['ppt/slides/slide1.xml']!)).toEqual(['The crossing', 'talk of 10 minutes']);
		expect(paragraphs(parts['ppt/slides/slide4.xml']!)).toContain('A letter & its answer.');
		expect(paragraphs(parts['ppt/slides/slide4.xml']!)).toContain('Maps: © Somebody');
	});

	it('have the caption as title, slide and hour above it, sources below, and the picture in words', () => {
		const xml = parts['ppt/slides/slide2.xml']!;
		expect(paragraphs(xml)).toEqual([
			'Taken at “noon”',
			'2  The bridge & the <mill>  ·  3 September 1651, 09:30',
			'Sources: A letter, l. 3',
		]);
		const dom = new DOMParser().parseFromString(xml, 'text/xml');
		const [picture] = [...dom.getElementsByTagName('p:pic')];
		expect(picture!.getElementsByTagName('p:cNvPr')[0]!.getAttribute('descr')).toBe(step.alt);
		expect([...dom.getElementsByTagName('p:ph')].map((place) => place.getAttribute('type'))).toContain('title');
		expect(xml).toContain('lang="ru"');
		expect(parts['ppt/slideLayouts/slideLayout3.xml']).toContain('© Somebody');
	});

	it('have notes in paragraphs: the speaker’s, the reader’s words, the sources', () => {
		const notes = paragraphs(parts['ppt/notesSlides/notesSlide2.xml']!);
		expect(notes.slice(0, 8)).toEqual([
			'Ask first.',
			'Then point.',
			'',
			'For the reader:',
			'The bridge is taken[1].',
			'',
			'Sources:',
			'1. A letter, l. 3',
		]);
	});

	it('lie in a section for each slide of the talk', () => {
		const names = [...parts['ppt/presentation.xml']!.matchAll(/<p14:section name="([^"]*)"/g)].map(([, name]) => name);
		expect(names).toContain('2 The bridge &amp; the &lt;mill&gt;');
		expect(names).toContain('Sources');
	});

	it('are the same bytes in two runs', async () => {
		expect((await buildPptx(talk)).equals(bytes)).toBe(true);
		expect(parts['docProps/core.xml']).not.toContain('dcterms:created');
	});

	it('open in LibreOffice', (context) => {
		if (spawnSync('soffice', ['--version']).status !== 0)
			return context.skip('There is no soffice here, and so nothing to open the slides with.');
		const folder = emptyFolder();
		writeFileSync(join(folder, 'slides.pptx'), bytes);
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		execFileSync('soffice', [
			profile,
			'--headless',
			'--convert-to',
			'pdf',
			'--outdir',
			folder,
			join(folder, 'slides.pptx'),
		]);
		expect(execFileSync('ls', [folder], { encoding: 'utf8' })).toContain('slides.pdf');
	});
});

describe('a bibliography over several slides', () => {
	it('keeps every entry whole and in order, and no slide too full', () => {
		const entries = Array.from({ length: 40 }, (_, i) => `${i} ${'x'.repeat(200)}`);
		const sheets = worksBySheet(entries);
		expect(sheets.flat()).toEqual(entries);
		expect(Math.max(...sheets.map(({ length }) => length))).toBeLessThan(10);
		expect(worksBySheet(['y'.repeat(9000), 'z'])).toEqual([['y'.repeat(9000)], ['z']]);
		expect(worksBySheet([])).toEqual([]);
	});
});
