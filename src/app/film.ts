/** The film that a still page takes of itself, for `npm run video`. */
import { StreamTarget } from 'mediabunny';
import type { Deck } from '../core/deck';
import { WHOLE, type Pixels } from '../export/picture/sizes';
import { encodeFilm } from '../export/video/encode';
import { filmOf, type Part } from '../export/video/film';
import type { VideoFormat } from '../export/video/formats';
import { captionsOf, chaptersOf } from '../export/video/vtt';

/** What film is to be made. */
export interface FilmOrder extends Part, Pixels {
	readonly fps: number;
	readonly format: VideoFormat;
}

/** Where it goes. */
export interface FilmSink {
	/** Writes bytes at a place in the file, which may have been written to before. */
	readonly write: (bytes: Uint8Array, position: number) => Promise<unknown>;
	/** Told how many frames of how many are done. */
	readonly tell?: (done: number, all: number) => unknown;
}

/** What was made. */
export interface FilmMade {
	readonly frames: number;
	/** As WebCodecs calls it. */
	readonly codec: string;
	/** WebVTT. */
	readonly captions: string;
	readonly chapters: string;
}

/** Bytes that are written at once. */
const CHUNK = 2 ** 21;

/** Takes a film of a deck by pictures of a page. Rejects with a sentence; what the sink has then is no film. */
export async function makeFilm(
	deck: Deck,
	take: (slide: string, step: string, seconds?: number) => Promise<ImageBitmap>,
	order: FilmOrder,
	{ write, tell }: FilmSink,
): Promise<FilmMade> {
	const { fps, width, height, format } = order;
	const film = filmOf(deck, order, fps);
	const written = new WritableStream<{ data: Uint8Array; position: number }>({
		write: async ({ data, position }) => void (await write(data, position)),
	});
	const codec = await encodeFilm(
		{
			...{ film, size: { width, height }, crop: WHOLE, format, take },
			tell: (done) => tell?.(done, film.frames),
			life: new AbortController().signal,
		},
		new StreamTarget(written, { chunked: true, chunkSize: CHUNK }),
	);
	return { frames: film.frames, codec, captions: captionsOf(film), chapters: chaptersOf(film) };
}
