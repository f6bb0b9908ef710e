/** What of a frame the viewer wants to see. */
import { comparisonOf, type Comparison } from '../core/comparison';
import type { Frame } from '../core/frame';
import { withoutHidden } from '../core/groups';
import type { Look } from '../core/look';
import type { BorderMark } from '../core/mark';
import type { Viewport } from './viewport';
import { dividerAt, partOf } from './wipe';

/**
 * The frame without what the look leaves out: hidden groups, what only one side says, and readings of the border that are not compared. Compared readings
 * bring the strip between them; in a wipe each is drawn on its own side of the divider.
 */
export function seenFrame<F extends Frame>(whole: F, look: Look, viewport: Viewport): F {
	const frame = withoutGroups(whole, look);
	const comparison = comparisonOf(frame, look);
	if (comparison) return comparedFrame(frame, comparison, viewport);
	if (!look.agreed) return frame;
	const isAgreed = ({ agreed }: { readonly agreed: boolean }) => agreed;
	return { ...frame, marks: frame.marks.filter(isAgreed), ghosts: frame.ghosts.filter(isAgreed) };
}

function withoutGroups<F extends Frame>(frame: F, look: Look): F {
	if (look.hide === '') return frame;
	return { ...frame, marks: withoutHidden(frame.marks, look), ghosts: withoutHidden(frame.ghosts, look) };
}

function comparedFrame<F extends Frame>(frame: F, comparison: Comparison, viewport: Viewport): F {
	const { strips } = comparison;
	const others = frame.marks.filter(({ kind, id }) => kind !== 'border' && strips.every((strip) => strip.id !== id));
	// The window says beside the map what the strip is and measures; a name would lie across the divider.
	const unnamed = strips.map((strip) => ({ ...strip, name: {} }));
	return { ...frame, marks: [...unnamed, ...others, ...readingsSeen(frame, comparison, viewport)] };
}

function readingsSeen({ view }: Frame, comparison: Comparison, viewport: Viewport): readonly BorderMark[] {
	if (comparison.kind === 'blink') return [comparison.reading];
	const divider = dividerAt(view, viewport, comparison.share);
	return (['left', 'right'] as const).flatMap((side) => {
		const geometry = partOf(comparison[side].geometry, divider, side);
		return geometry ? [{ ...comparison[side], geometry }] : [];
	});
}
