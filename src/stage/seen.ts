/** What of a frame the viewer wants to see. */
import type { Frame } from '../core/frame';
import type { Look } from '../core/look';
import type { Mark } from '../core/mark';

/** The frame without what the look leaves out: what only one side says, and readings of the border other than the chosen one. */
export function seenFrame<F extends Frame>(frame: F, look: Look): F {
	const chosen = frame.marks.some(({ id }) => id === look.reading) ? look.reading : undefined;
	const seen = (mark: Mark) =>
		(mark.agreed || !look.agreed) && (mark.kind !== 'border' || chosen === undefined || mark.id === chosen);
	if (!look.agreed && chosen === undefined) return frame;
	return { ...frame, marks: frame.marks.filter(seen), ghosts: frame.ghosts.filter(seen) };
}
