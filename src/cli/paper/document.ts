/** The handout as the page sets it (`?mode=handout`): asked what is in it, and given its pictures. */
import type { Page } from 'playwright-core';
import { failure, messageOf } from '../script';
import type { ServedPage } from '../served-page';
import { checkEdition, checkNames, listen } from '../stills/page';
import type { PaperRequest } from './options';

/** A step by its names. */
export interface StepName {
	readonly slide: string;
	readonly step: string;
}

/** What the document is made of. */
export interface Outline {
	readonly steps: readonly StepName[];
	/** The step whose map holds most of the talk. */
	readonly overall: StepName;
}

/** A document that is open. */
export interface OpenDocument {
	readonly page: Page;
	readonly outline: Outline;
	/** Fails where the page complained of something. */
	readonly check: () => void;
}

/** The key of the map to fill in, among pictures by `slide/step`. */
export const BLANK = '/blank';

const OPEN_MS = 120_000;

/** Opens the document with pictures, as JPEG by `slide/step`. A failure says what is not there. */
export async function openDocument(
	{ browser, url }: ServedPage,
	{ edition, look }: PaperRequest,
	settings: Readonly<Record<string, string>>,
	pictures: ReadonlyMap<string, Buffer>,
): Promise<OpenDocument> {
	const page = await browser.newPage();
	const faults = listen(page);
	await lendPictures(page, pictures);
	const query = new URLSearchParams({
		mode: 'handout',
		...(edition !== undefined && { edition }),
		...look,
		...settings,
	});
	await page.goto(`${url}?${query.toString()}`, { timeout: OPEN_MS });
	await page.waitForSelector('main', { timeout: OPEN_MS }).catch(() => {
		throw failure(faults[0] ?? `The document did not come within ${OPEN_MS / 1000} s.`);
	});
	const found = await page.evaluate(readOutline);
	if (!found) throw failure('The presentation has no steps; npm run check says why.');
	checkEdition(edition, found.edition);
	checkNames(look['names'], found.languages);
	await page.evaluate(allLoaded).catch((error: unknown) => {
		throw failure(`The document is not complete: ${messageOf(error).split('\n')[0]}`);
	});
	const check = () => {
		if (faults.length > 0) throw failure([...new Set(faults)].join('\n'));
	};
	check();
	return { page, outline: found, check };
}

/** Answers for the files of stills, as if they lay beside the page. */
async function lendPictures(page: Page, pictures: ReadonlyMap<string, Buffer>): Promise<void> {
	const named = [...pictures].map(([key, bytes], i) => ({ key, bytes, file: `${i}.jpg` }));
	const entries = named.map(({ key, file }) => {
		const [slide, step] = key.split('/');
		return { slide, step, file };
	});
	const files = named.length > 0 ? ['stills/manifest.json'] : [];
	await page.route('**/files.json', (route) => route.fulfill({ json: files }));
	await page.route('**/stills/manifest.json', (route) => route.fulfill({ json: entries }));
	await page.route('**/stills/*.jpg', async (route) => {
		const name = new URL(route.request().url()).pathname.split('/').at(-1);
		const body = named.find(({ file }) => file === name)?.bytes;
		await route.fulfill(body ? { contentType: 'image/jpeg', body } : { status: 404 });
	});
}

/** In the page. */
function readOutline() {
	const main = document.querySelector<HTMLElement>('main.handout');
	if (!main) return undefined;
	const { edition, languages = '', overallSlide = '', overallStep = '' } = main.dataset;
	const steps = [...main.querySelectorAll<HTMLElement>('article.step')].map(({ dataset }) => ({
		slide: dataset['slide'] ?? '',
		step: dataset['step'] ?? '',
	}));
	return { edition, languages: languages.split(' '), steps, overall: { slide: overallSlide, step: overallStep } };
}

/** In the page. */
async function allLoaded(): Promise<void> {
	await Promise.all([...document.images].map((image) => image.decode()));
	await document.fonts.ready;
}
