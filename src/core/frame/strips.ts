/** Strips between readings of a border: there whenever both readings are, whether the step lists them or not. */
import type { Mark, ZoneMark } from '../mark';
import { markOf, type Moment, type Presence } from './mark-of';

/** The strips of a moment, each as faint as the fainter of its two readings. */
export function stripsBetween(
	presences: readonly Presence[],
	marks: readonly Mark[],
	moment: Moment,
): readonly ZoneMark[] {
	return presences.flatMap((presence) =>
		markOf({ ...presence, change: 'stays' }, moment).flatMap((mark) => {
			if (mark.kind !== 'zone') return [];
			const opacities = mark.between?.map((id) => marks.find((one) => one.id === id)?.opacity ?? 0) ?? [0];
			const opacity = Math.min(...opacities);
			return opacity > 0 ? [{ ...mark, opacity }] : [];
		}),
	);
}
