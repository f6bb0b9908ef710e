/** Takes the pictures of steps, one after the other, in one studio. */
import { ENDINGS, finished, layoutOfPart, type PictureType } from '../../export/picture/finish';
import { layoutFor, MOST_SIDE, type Crop, type Pixels } from '../../export/picture/sizes';
import type { NamedFile } from '../../export/picture/zipped';
import { say } from '../../words';
import type { Studios } from './studio';

/** What pictures are to be taken. */
export interface Assignment {
	/** What the still is to show, as the query of a link says it. */
	readonly query: URLSearchParams;
	readonly size: Pixels;
	readonly crop: Crop;
	readonly type: PictureType;
	/** The steps, with the names of their files without ending. */
	readonly steps: readonly { readonly slide: string; readonly step: string; readonly name: string }[];
}

/** The pictures, each as soon as it is taken. Throws a sentence where one cannot be had whole, and the end of the studio's life; the studio stands only as long as all goes well. */
export async function* shoot(studios: Studios, order: Assignment): AsyncGenerator<NamedFile> {
	const { query, size, crop, type, steps } = order;
	const layout = layoutOfPart(layoutFor(size), crop);
	if (!layout) throw new Error(say('picture.tooFine', { most: MOST_SIDE }));
	try {
		const studio = await studios.open(query, layout);
		for (const { slide, step, name } of steps) {
			const blob = await finished(await studio.take(slide, step), crop, size, type);
			if (!blob) throw new Error(say('picture.blankPicture', { step: `${slide}/${step}` }));
			yield { name: `${name}.${ENDINGS[type]}`, blob };
		}
	} catch (reason) {
		studios.close();
		throw reason;
	}
}

/** Files as they come, with their number told. */
export async function* told(files: AsyncIterable<NamedFile>, tell: (done: number) => void): AsyncGenerator<NamedFile> {
	let done = 0;
	for await (const file of files) {
		yield file;
		tell((done += 1));
	}
}

/** The first of some files. */
export async function first(files: AsyncIterable<NamedFile>): Promise<NamedFile> {
	for await (const file of files) return file;
	throw new Error(say('picture.noMap'));
}
