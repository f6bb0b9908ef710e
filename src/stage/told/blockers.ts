/** What the page lays over the map and where the map ends, as unseen letters for MapLibre: names that would lie half under the clock, the scale or the caption, or half outside, are not set. */
import type { Feature } from 'geojson';
import { halfTextWidth, planeOf, type Box } from '../plane';
import { onPlane, toldBoxes } from './boxes';
import type { Over, Told } from './over';
import type { Viewport } from '../viewport';

/** Pixels of the laid out map. */
const EDGE_WIDTH = 4;

/** The edges of the map: upper, left and right; the lower one lies under what is told. */
function edgeBoxes({ width, height }: Viewport): readonly Box[] {
	const thin = EDGE_WIDTH / 2;
	const upright = { y: height / 2, halfWidth: thin, halfHeight: height / 2 };
	return [
		{ x: width / 2, y: thin, halfWidth: width / 2, halfHeight: thin },
		{ ...upright, x: thin },
		{ ...upright, x: width - thin },
	];
}

/** The unseen letters of a staging; none where it moves or is tilted. */
export function toldBlockers(told: Told, viewport: Viewport, over: () => Over): Feature[] {
	const { from } = planeOf(told.view, viewport.zoomShift);
	const boxes = onPlane(told, viewport, () => [...toldBoxes(told, viewport, over()), ...edgeBoxes(viewport)]);
	return boxes.map((box, i) => {
		const coordinates = from([box.x, box.y]).map((degrees) => Number(degrees.toFixed(7)));
		const properties = { id: `told-${i}`, kind: 'told', ...lettersFor(box) };
		return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
	});
}

/** Height of a line in ems of its letters, as MapLibre sets it. */
const LINE_HEIGHT = 1.2;
/** Pixels. */
const LARGEST = 40;

/** Letters in lines, as high and as wide as a box but for half a narrow letter; MapLibre takes none larger than 255 pixels. */
function lettersFor({ halfWidth, halfHeight }: Box): { readonly label: string; readonly size: number } {
	const largest = Math.min(LARGEST, 2 * halfWidth);
	const lines = Math.ceil((2 * halfHeight) / LINE_HEIGHT / largest);
	const size = (2 * halfHeight) / LINE_HEIGHT / lines;
	const [wide, thin] = [halfTextWidth('M', size), halfTextWidth('I', size)];
	const many = Math.max(1, Math.floor(halfWidth / wide));
	const few = Math.max(0, Math.round((halfWidth - many * wide) / thin));
	return {
		size,
		label: Array<string>(lines)
			.fill('M'.repeat(many) + 'I'.repeat(few))
			.join('\n'),
	};
}
