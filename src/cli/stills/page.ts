/** The page that is photographed: opened still, driven by `window.presentation` alone, and listened to for its faults. */
import type { Page } from 'playwright-core';
import type { Presentation, StepInfo } from '../../app/automation';
import type { LaunchedBrowser } from '../browser';
import { failure, messageOf } from '../script';
import type { About } from '../../app/still/about';
import type { Moment } from './manifest';
import type { Drawing } from './options';
import { PICTURE_MS, takeFile } from './take';

/** The presentation, ready to be photographed. */
export interface StillPage {
	readonly steps: readonly StepInfo[];
	readonly page: Page;
	/** The sum of what a step shows, which is not drawn for it. */
	readonly sumOf: (slide: string, step: string) => Promise<string>;
	/** Shows a step, settled, and takes its picture. */
	readonly take: (slide: string, step: string) => Promise<{ readonly picture: Buffer; readonly moment: Moment }>;
	/** What the page complained of since this was last asked. */
	readonly faults: () => readonly string[];
}

/** Milliseconds that the page may take. */
const PAGE_MS = 120_000;

/** Opens the page. A failure says what never came. */
export async function openStillPage(browser: LaunchedBrowser, url: string, drawing: Drawing): Promise<StillPage> {
	const page = await browser.newPage(drawing);
	const faults = listen(page);
	const edition = drawing.edition === undefined ? {} : { edition: drawing.edition };
	const query = new URLSearchParams({ mode: 'still', ...edition, ...drawing.look });
	await page.goto(`${url}?${query.toString()}`, { timeout: PAGE_MS });
	await untilPresent(page, faults);
	const { steps, languages, shown } = await page.evaluate(() => {
		const { presentation } = window as unknown as { presentation: Presentation };
		return { steps: presentation.steps, languages: presentation.languages, shown: presentation.edition };
	});
	checkEdition(drawing.edition, shown);
	checkNames(drawing.look['names'], languages);
	return {
		steps,
		page,
		faults: () => faults.splice(0),
		sumOf: async (slide, step) => (await aboutOf(page, slide, step)).sum,
		take: async (slide, step) => {
			const moment = await inTime(show(page, slide, step), `The picture of ${slide}/${step} was not complete`);
			await checkCanvas(page);
			return { picture: await takeFile(page, drawing, await aboutOf(page, slide, step)), moment };
		},
	};
}

const aboutOf = (page: Page, slide: string, step: string): Promise<About> =>
	page.evaluate(
		([slide, step]) => (window as unknown as { presentation: Presentation }).presentation.about(slide, step),
		[slide, step] as const,
	);

/** Errors of the page, of its console, and files that it asked for and did not get, each as a sentence. */
export function listen(page: Page): string[] {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(`The page threw an error: ${error.message}`));
	page.on('crash', () => faults.push('The page crashed.'));
	page.on('requestfailed', (one) => faults.push(`The page did not get ${one.url()}: ${one.failure()?.errorText}`));
	page.on('console', (message) => {
		if (message.type() !== 'error') return;
		const [sentence = ''] = message.text().split('\n');
		const place = sentence.startsWith('Failed to load') ? ` (${message.location().url})` : '';
		faults.push(`The console of the page says: ${sentence}${place}`);
	});
	return faults;
}

async function untilPresent(page: Page, faults: readonly string[]): Promise<void> {
	const end = Date.now() + PAGE_MS;
	while (!(await page.evaluate(() => 'presentation' in window))) {
		if (faults.length > 0) throw failure(faults.join('\n'));
		if (Date.now() > end) {
			throw failure(`window.presentation did not come within ${PAGE_MS / 1000} s; npm run check may say why.`);
		}
		await page
			.waitForFunction(() => 'presentation' in window, undefined, { polling: 100, timeout: 1000 })
			.catch(() => undefined);
	}
}

/** A page shows its own language for one it has not; stills in another language than asked for would be printed unseen. */
export function checkNames(asked: string | undefined, languages: readonly string[]): void {
	if (asked === undefined || languages.includes(asked)) return;
	throw failure(`The names of this campaign are not in "${asked}"; they are in ${languages.join(', ')}.`);
}

/** A page shows the whole deck for an edition it has not. */
export function checkEdition(asked: string | undefined, shown: string | undefined): void {
	if (asked === undefined || asked === shown) return;
	throw failure(
		`This presentation has no edition "${asked}" with steps in it; slides/deck.ts and the plan of steps say which.`,
	);
}

async function show(page: Page, slide: string, step: string): Promise<Moment> {
	try {
		return await page.evaluate(
			async ([slide, step]) => {
				const { presentation } = window as unknown as { presentation: Presentation };
				await presentation.go(slide, step);
				const { at, offset, precision } = presentation.frame();
				return { at, offset, precision };
			},
			[slide, step] as const,
		);
	} catch (error) {
		const reason = messageOf(error)
			.split('\n')[0]!
			.replace(/^page\.evaluate: (Error: )?/, '');
		throw failure(`The picture of ${slide}/${step} could not be made: ${reason}`);
	}
}

/** A map lowers its resolution by itself where the canvas would be too large; such a still would not be what was asked for. */
async function checkCanvas(page: Page): Promise<void> {
	const lowered = await page.evaluate(() =>
		[...document.querySelectorAll('canvas')]
			.map((canvas) => ({
				wanted: Math.floor(canvas.getBoundingClientRect().width * devicePixelRatio),
				width: canvas.width,
			}))
			.filter(({ wanted, width }) => width < wanted - 1)
			.map(({ wanted, width }) => `${width} of ${wanted}`),
	);
	if (lowered.length > 0)
		throw failure(`The map could not be drawn at full size: ${lowered[0]} pixels wide. Take a smaller --scale.`);
}

async function inTime<T>(promise: Promise<T>, what: string): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(failure(`${what} within ${PICTURE_MS / 1000} s.`)), PICTURE_MS);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
