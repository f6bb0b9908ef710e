/** A step that flies far and brings many new things at once: nobody can follow both. */
import type { Deck, Keyframe } from '../deck';
import { mercator, REFERENCE, WORLD } from '../view';
import type { Finding } from './finding';

/** More than this many new entities are a layer of their own. */
const MANY = 12;

/** Advice for each step whose camera goes more than a picture's width while more than a handful of entities appear. */
export function loadedFlights({ keyframes, slides }: Deck): readonly Finding[] {
	return keyframes.slice(1).flatMap((frame, i) => {
		const before = keyframes[i]!;
		const fresh = [...frame.show].filter((id) => !before.show.has(id)).length;
		const widths = picturesBetween(before, frame);
		// A slide begins anew; a cut does not fly.
		if (frame.slide !== before.slide || frame.duration === 0 || widths <= 1 || fresh <= MANY) return [];
		const file = slides.find(({ id }) => id === frame.slide)!.file;
		const what = `The camera flies over ${widths.toFixed(1)} pictures while ${fresh} things appear.`;
		const fix = 'Fly in one step, and show them in the next.';
		return [{ severity: 'advice' as const, where: [file, frame.step], what, fix }];
	});
}

/** How many pictures, as wide as the wider of both, lie between the two centres. */
function picturesBetween({ view: a }: Keyframe, { view: b }: Keyframe): number {
	const [[ax, ay], [bx, by]] = [mercator(a.center), mercator(b.center)];
	const width = REFERENCE.width / (WORLD * 2 ** Math.min(a.zoom, b.zoom));
	return Math.hypot(bx - ax, by - ay) / width;
}
