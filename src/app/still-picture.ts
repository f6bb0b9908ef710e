/** The picture that a still shows, taken by the page itself. */
import { say } from '../words';
import { lettersReady } from './letters-ready';
import { letterFaces } from './page-letters';
import type { PresentStage } from './present-stage';

/** Takes the picture of a page that is open as a still, complete, at the scale of its link. Rejects with a sentence where it cannot be had whole. */
export async function stillPicture(stage: PresentStage): Promise<ImageBitmap> {
	const of = document.querySelector('main');
	const place = of?.querySelector('.stage');
	if (!of || !place) throw new Error(say('picture.noMap'));
	const { wholePicture } = await import('../export/picture/whole-picture');
	await lettersReady();
	const map = await stage.image();
	const ratio = stillRatio(location.search) ?? window.devicePixelRatio;
	const at = place.getBoundingClientRect();
	return wholePicture({ of, without: '.stage', letters: letterFaces(), map, at, ratio });
}

/** Pixels of a still for each CSS pixel, as its link has it (`scale=2`); `undefined` where it says none, or nonsense. */
export function stillRatio(search: string): number | undefined {
	const query = new URLSearchParams(search);
	const scale = Number(query.get('mode') === 'still' ? (query.get('scale') ?? NaN) : NaN);
	return scale > 0 && scale <= LARGEST ? scale : undefined;
}

const LARGEST = 64;
