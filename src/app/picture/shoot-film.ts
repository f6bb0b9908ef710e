/** Takes a film of steps in a studio. What encodes it is fetched when it is first wanted. */
import { layoutOfPart } from '../../export/picture/finish';
import { layoutFor, MOST_SIDE, type Crop, type Pixels } from '../../export/picture/sizes';
import type { NamedFile } from '../../export/picture/zipped';
import type { Film } from '../../export/video/film';
import { isFilmSize, LARGEST_FILM, type VideoFormat } from '../../export/video/formats';
import { say } from '../../words';
import type { Studios } from './studio';

/** What film is to be taken. */
export interface FilmAssignment {
	readonly query: URLSearchParams;
	readonly size: Pixels;
	readonly crop: Crop;
	readonly format: VideoFormat;
	readonly film: Film;
	/** Of its files, without ending. */
	readonly name: string;
	/** Told how many frames are done. */
	readonly tell: (done: number) => void;
}

/** The film, its captions and its chapters. Throws a sentence where it cannot be had, and the end of the studio's life. */
export async function* shootFilm(
	studios: Studios,
	order: FilmAssignment,
	life: AbortSignal,
): AsyncGenerator<NamedFile> {
	const { query, size, crop, name } = order;
	if (!isFilmSize(size)) throw new Error(say('picture.filmSize', { ...LARGEST_FILM }));
	const layout = layoutOfPart(layoutFor(size), crop);
	if (!layout) throw new Error(say('picture.tooFine', { most: MOST_SIDE }));
	const { filmFiles } = await import('../../export/video/film-files');
	try {
		const { take } = await studios.open(query, layout);
		yield* await filmFiles({ ...order, take, life }, name);
	} catch (reason) {
		studios.close();
		throw reason;
	}
}
