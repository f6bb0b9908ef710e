/** A detour of the camera: what the step shows, seen from where a hand has taken the map. */
import type { ViewState } from '../core/slide';
import type { Staging } from '../core/staging';

/** The staging in another view; names and symbols find room for it as for any other. */
export function inView(staging: Staging, view: ViewState | null | undefined): Staging {
	if (!view) return staging;
	const { move, ...frame } = { ...staging, view };
	return { ...frame, ...(move && { move: { before: frame, after: frame, share: 1 } }) };
}
