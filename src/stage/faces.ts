/** Which symbol of the atlas a unit has, and for a crowd a table of them, so that no key is put together for each unit. */
import { CONFIDENCES, STATES, type Columns, type Fleet } from '../core/fleet';
import type { UnitMark } from '../core/mark';
import { isFlying, planeKey, unitKey } from './symbols';

/** The key of a unit's symbol: of an aircraft on the move its silhouette. */
export const faceOf = (unit: UnitMark): string => (isFlying(unit) ? planeKey(unit) : unitKey(unit));

/** Whether a key is that of a silhouette, which is turned to its heading. */
export const isPlane = (face: string): boolean => face.startsWith('plane|');

/** The keys of a fleet: for each track where its own begin, and the keys in the order of `faceIn`. */
export interface Faces {
	readonly begins: Uint32Array;
	readonly keys: readonly string[];
}

/** The table of a fleet; tracks alike share its entries. */
export function facesOf({ tracks }: Fleet): Faces {
	const keys: string[] = [];
	const begins = new Map<string, number>();
	return {
		begins: Uint32Array.from(tracks, ({ entity: { side, arm, echelon } }) => {
			const kind = [side, arm, echelon].join('|');
			const known = begins.get(kind) ?? keys.length;
			if (!begins.has(kind)) {
				begins.set(kind, known);
				const looks = STATES.flatMap((state) =>
					CONFIDENCES.map((confidence) => ({ side, arm, echelon, state, confidence })),
				);
				keys.push(...looks.map(unitKey), ...looks.map(arm === 'air' ? planeKey : unitKey));
			}
			return known;
		}),
		keys,
	};
}

/** The key of the symbol of a row. */
export function faceIn({ begins, keys }: Faces, row: number, { states, confidences, headings }: Columns): string {
	const look = states[row]! * CONFIDENCES.length + confidences[row]!;
	const moving = Number.isNaN(headings[row]!) ? 0 : STATES.length * CONFIDENCES.length;
	return keys[begins[row]! + moving + look]!;
}
