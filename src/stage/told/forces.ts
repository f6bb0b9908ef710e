/** Where the forces stand over the map (`ForceStrip.svelte`). */
import { kindsCounted } from '../../core/forces';
import type { Laid, Page, Told } from './over';

/** Ems: from the clock; a box with its rows, and one on a narrow map, where they have no bars. */
const FORCES = {
	apart: 0.5,
	wide: { width: 17.5, rest: 1.9, row: 1.43 },
	narrow: { width: 13, rest: 1.45, row: 1.05 },
};
/** The `rem` of a map on which forces stand beside the clock, and of one that has no room for them. */
const LOW = { height: 26, width: 36, none: 22, never: 12 };

/** Under the clock, or beside it where the map is low. */
export function forcesBox({ marks, crowd }: Told, page: Page, [x, y, wide, high]: Laid): Laid | undefined {
	const { em, narrow, width, height } = page;
	const kinds = crowd ? 0 : kindsCounted(marks).length;
	if (kinds === 0 || height < LOW.never || (height < LOW.none && width <= LOW.width)) return undefined;
	const { width: across, rest, row } = narrow ? FORCES.narrow : FORCES.wide;
	const size = [across * em, (rest + kinds * row) * em] as const;
	const apart = FORCES.apart * em;
	return height < LOW.height && width > LOW.width ? [x + wide + apart, y, ...size] : [x, y + high + apart, ...size];
}
