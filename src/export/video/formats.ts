/** What files a film can be. */
import type { Pixels } from '../picture/sizes';

/** Containers, each with the codecs that are tried in it, the most widely played first. */
export const VIDEO_FORMATS = { mp4: ['avc', 'av1'], webm: ['vp9', 'av1', 'vp8'] } as const;
export type VideoFormat = keyof typeof VIDEO_FORMATS;

export const LEAST_FPS = 24;
export const MOST_FPS = 60;

/** Those that are offered in a list. */
export const USUAL_FPS = [24, 25, 30, 50, 60] as const;

export const isFps = (fps: number): boolean => Number.isInteger(fps) && fps >= LEAST_FPS && fps <= MOST_FPS;

/** The largest film, whichever side is the longer. */
export const LARGEST_FILM: Pixels = { width: 3840, height: 2160 };

/** Whether a film can have a size: colours are kept for two pixels at a time, so that sides are even. */
export function isFilmSize({ width, height }: Pixels): boolean {
	const [long, short] = [Math.max(width, height), Math.min(width, height)];
	return (
		width % 2 === 0 && height % 2 === 0 && short >= 16 && long <= LARGEST_FILM.width && short <= LARGEST_FILM.height
	);
}
