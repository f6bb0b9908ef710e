/** Where marks that stand at a point are. */
import type { PlaceMark, UnitMark } from '../core/mark';

/** Where a unit or place is; of several points the first. */
export function positionOf(mark: PlaceMark | UnitMark): [number, number] {
	if (mark.kind === 'unit') return [...mark.position];
	const { geometry } = mark;
	const [longitude, latitude] = geometry.type === 'Point' ? geometry.coordinates : geometry.coordinates[0]!;
	return [longitude!, latitude!];
}
