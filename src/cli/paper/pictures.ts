/** The stills that a document needs, kept for the next document as long as nothing has changed that they are made from. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeOld } from '../built-page';
import { openFolder } from '../folder';
import { failure, ROOT } from '../script';
import type { ServedPage } from '../served-page';
import type { Drawing } from '../stills/options';
import { openStillPage, type StillPage } from '../stills/page';
import type { StepName } from './document';
import type { PaperRequest } from './options';

/** Pictures of one shape and look. */
export interface PictureRequest {
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** What is asked beside the look, as the query of a link says it. */
	readonly more: Readonly<Record<string, string>>;
	readonly steps: readonly StepName[];
	/** What is told of them instead of their steps. */
	readonly name?: string;
}

/** Hears of each picture that is there, and whether it had to be made. */
export type Tell = (what: string, made: boolean) => void;

/** Tells which one of how many each is. */
export function countPictures(all: number): Tell {
	let count = 0;
	return (what, made) => console.log(`${++count}/${all} ${what}${made ? '' : ' (as it was)'}`);
}

/** Pictures as JPEG by `slide/step`, in the order of the steps; `tell` hears of each. A failure says which could not be made. */
export async function takePictures(
	served: ServedPage,
	{ edition, look, scale }: PaperRequest,
	{ width, height, more, steps, name }: PictureRequest,
	tell: Tell,
): Promise<ReadonlyMap<string, Buffer>> {
	const drawn: Drawing = { width, height, scale, edition, format: 'jpeg', look: { ...look, ...more } };
	const folder = await openFolder(shelf(served, drawn), '.none');
	const taken = new Map<string, Buffer>();
	let page: StillPage | undefined;
	for (const step of steps) {
		const file = `${createHash('sha256').update(`${step.slide}/${step.step}`).digest('hex').slice(0, 16)}.jpg`;
		const known = await readFile(join(folder.path, file)).catch(() => undefined);
		page ??= known ? undefined : await openStillPage(served.browser, served.url, drawn);
		const picture = known ?? (await take(page!, step));
		if (!known) await folder.write(file, picture);
		taken.set(`${step.slide}/${step.step}`, picture);
		tell(name ?? `${step.slide}/${step.step}`, !known);
	}
	return taken;
}

async function take(page: StillPage, { slide, step }: StepName): Promise<Buffer> {
	const { picture } = await page.take(slide, step);
	const faults = page.faults();
	if (faults.length > 0) throw failure([...new Set(faults)].map((fault) => `${slide}/${step}: ${fault}`).join('\n'));
	return picture;
}

/** Where pictures are kept: by the page, the browser that draws them, and how they are drawn. */
function shelf({ key, browser }: ServedPage, drawn: object): string {
	const hash = createHash('sha256').update(JSON.stringify([key, browser.browser.version(), drawn]));
	return join(ROOT, '.cache/pictures', hash.digest('hex').slice(0, 32));
}

/** Takes away pictures that no document of the last day has used. */
export function forgetPictures(): void {
	removeOld(join(ROOT, '.cache/pictures'));
}
