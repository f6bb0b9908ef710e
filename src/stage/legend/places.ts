/** Entries for places and heights. */
import { heightText } from '../heights';
import { labelOf } from '../names';
import type { LegendEntry, Scene } from './entry';

/** The classes of the places in the picture; a class without a sign of its own is a dot. */
export function placeEntries({ marks, look }: Scene): LegendEntry[] {
	const places = marks.filter((mark) => mark.kind === 'place');
	const part = 'Places';
	return [
		...places.map(({ class: what }): LegendEntry => ({
			part,
			label: (what ?? 'place').replaceAll('-', ' '),
			sample: { kind: 'place', class: what },
		})),
		...(places.some((place) => heightText(place, labelOf(place, look.names), look.names) !== '')
			? [{ part, label: 'height in metres above the sea', sample: { kind: 'height' } } as const]
			: []),
	];
}
