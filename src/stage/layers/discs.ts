/** Drawn doubt: a disc in metres round each position, inside which the true one is expected. */
import { ScatterplotLayer } from '@deck.gl/layers';
import type { PlaceMark, UnitMark } from '../../core/mark';
import type { Tools } from '../layers';
import { FIRST_LABEL } from '../style/names';
import { rgba, sideColours } from '../theme';

/** Position discs of units and places; a disc wider than the picture says nothing and is left out by its own size. */
export function discLayer(marks: readonly (PlaceMark | UnitMark)[], { sides, theme }: Tools) {
	const doubtful = marks.filter(({ uncertainty }) => uncertainty !== undefined && uncertainty > 0);
	return new ScatterplotLayer<PlaceMark | UnitMark>({
		id: 'discs',
		data: doubtful,
		getPosition: (mark) => positionOf(mark),
		getRadius: ({ uncertainty }) => uncertainty!,
		radiusUnits: 'meters',
		stroked: true,
		lineWidthUnits: 'pixels',
		getLineWidth: 1.6,
		getFillColor: ({ side, opacity }) => [...rgba(sideColours(theme, sides, side).strong, 0.04 * opacity)],
		getLineColor: ({ side, opacity }) => [...rgba(sideColours(theme, sides, side).strong, 0.5 * opacity)],
		...{ beforeId: FIRST_LABEL },
	});
}

/** Where a unit or place is; of several points the first. */
export function positionOf(mark: PlaceMark | UnitMark): [number, number] {
	if (mark.kind === 'unit') return [...mark.position];
	const { geometry } = mark;
	const [longitude, latitude] = geometry.type === 'Point' ? geometry.coordinates : geometry.coordinates[0]!;
	return [longitude!, latitude!];
}
