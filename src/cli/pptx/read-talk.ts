/** The words of a talk as the page sets them, as plain text. */
import type { Page } from 'playwright-core';
import type { PptxStep, PptxTalk } from '../../export/pptx/talk';

/** A talk without its pictures. */
export type TalkWords = Omit<PptxTalk, 'steps' | 'ground'> & {
	readonly steps: readonly (Omit<PptxStep, 'picture'> & { readonly slide: string; readonly step: string })[];
};

/** What is read of a step, by selectors within its article. */
const STEP = {
	caption: 'h3',
	moment: '.moment',
	notes: '.note > p, .note:not(:has(> p))',
	words: '.words > :not(.note)',
	sources: '.footnotes li',
} as const;
/** What is read of the whole document. */
const WHOLE = {
	title: 'h1',
	subtitle: '.cover .subtitle',
	edition: '.cover .edition',
	credit: '.cover .attribution',
	works: '#bibliography li',
} as const;

/** Reads the document that a page shows, with notes and pictures. The page is of no more use as a document: its footnotes are in brackets. */
export async function readTalk(page: Page): Promise<TalkWords> {
	await page.evaluate(markNotes);
	const [whole] = await page.evaluate(readParts, { roots: 'main', parts: WHOLE });
	const steps = await page.evaluate(readParts, { roots: 'article.step', parts: STEP });
	const language = await page.evaluate(() => document.documentElement.lang);
	const groundAlt = await page.evaluate(() => document.querySelector<HTMLImageElement>('#blank-map img')?.alt ?? '');
	const { title, subtitle, edition, credit, works } = whole!.texts;
	return {
		title: title?.[0] ?? '',
		subtitle: subtitle?.[0],
		edition: edition?.[0],
		credit: credit?.[0] ?? '',
		works: works ?? [],
		language,
		groundAlt,
		steps: steps.map(stepWords),
	};
}

interface Read {
	readonly data: Readonly<Record<string, string | undefined>>;
	readonly alt: string;
	readonly texts: Readonly<Record<string, readonly string[]>>;
}

function stepWords({ data, alt, texts }: Read): TalkWords['steps'][number] {
	const { slide = '', step = '', number = '', title = '' } = data;
	const { caption, moment, notes = [], words = [], sources = [] } = texts;
	return {
		...{ slide, step, number, title, alt, notes, words, sources },
		caption: caption?.[0] ?? title,
		moment: moment?.[0],
	};
}

// What follows runs in the page, and so knows nothing outside itself; a function with a name inside would be one thing too many.

/** Numbers of footnotes in brackets, that they are told from figures, and room before a verdict. */
function markNotes(): void {
	for (const verdict of document.querySelectorAll('.verdict')) verdict.prepend(' ');
	for (const mark of document.querySelectorAll('sup a')) mark.textContent = `[${mark.textContent}]`;
}

/** The texts of some parts of each root. */
function readParts({ roots, parts }: { readonly roots: string; readonly parts: Readonly<Record<string, string>> }) {
	return [...document.querySelectorAll<HTMLElement>(roots)].map((root) => ({
		data: { ...root.dataset },
		alt: root.querySelector('img')?.alt ?? '',
		texts: Object.fromEntries(
			Object.entries(parts).map(([name, selector]) => [
				name,
				[...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
			]),
		),
	}));
}
