/** Entries for places and heights. */
import { isHidden } from '../../core/groups';
import { heightText } from '../heights';
import { labelOf } from '../names';
import type { LegendEntry, Scene } from './entry';
import { say, wordFor } from '../../words';

/** The classes of the places in the picture; a class without a sign of its own is a dot. */
export function placeEntries({ marks, look }: Scene): LegendEntry[] {
	const places = marks.filter((mark) => mark.kind === 'place');
	const part = 'places';
	return [
		...places.map(({ class: what }): LegendEntry => ({
			part,
			label: wordFor('classes', what ?? 'place'),
			sample: { kind: 'place', class: what },
		})),
		...(!isHidden(look, 'names') &&
		places.some((place) => heightText(place, labelOf(place, look.names), look.names) !== '')
			? [{ part, label: say('legend.height'), sample: { kind: 'height' } } as const]
			: []),
	];
}
