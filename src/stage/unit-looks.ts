/** What units of a campaign may look like and be called, so that symbols and letters are there before the first frame. */
import type { Track } from '../core/entity';
import type { UnitMark } from '../core/mark';
import { HOUR_UNKNOWN } from './unit-note';

/** What a symbol shows of a unit; two units alike in these share one symbol. */
export type UnitLook = Pick<UnitMark, 'side' | 'arm' | 'echelon' | 'confidence' | 'state'>;

/** Every look that a frame may ask for of these tracks. */
export function looksOf(tracks: readonly Track[]): readonly UnitLook[] {
	return tracks.flatMap((track) => {
		const { side, arm, echelon, fate, vertices } = track;
		const known = vertices.map(({ confidence }) => confidence);
		const look =
			(state: UnitLook['state']) =>
			(confidence: UnitLook['confidence']): UnitLook => ({
				side,
				arm,
				echelon,
				confidence,
				state,
			});
		return [
			...known.slice(0, 1).map(look('arriving')),
			// Between two vertices a place is at best inferred (see `core/track.ts`).
			...[...known, 'inferred' as const].map(look('present')),
			...(fate ? known.slice(-1).map(look(fate)) : []),
		];
	});
}

/** Every letter that a frame may write under these tracks, in any language, in order. */
export function lettersOf(tracks: readonly Track[]): readonly string[] {
	const texts = tracks.flatMap(({ short, name, id, strengths }) => {
		const said = strengths.filter((strength) => strength !== undefined);
		return [...Object.values(short), ...Object.values(name), id, ...said];
	});
	return [...new Set([HOUR_UNKNOWN, ' ', ...texts].join(''))].sort();
}
