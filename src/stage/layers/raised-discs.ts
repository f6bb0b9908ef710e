/** Position discs that lie on the slopes of a terrain, for a disc of one height would cut through a hill. */
import { PathLayer, PolygonLayer } from '@deck.gl/layers';
import { circle } from '@turf/circle';
import type { Position } from 'geojson';
import type { PlaceMark, UnitMark } from '../../core/mark';
import type { Tools } from '../layers';
import { FIRST_LABEL } from '../style/names';
import { rgba, sideColours } from '../theme';
import { positionOf } from '../position';

/** Corners of a disc. */
const CORNERS = 72;
/** Metres; a wider disc leaves the hills, and the picture. */
const WIDEST = 5000;

interface Ring {
	readonly mark: PlaceMark | UnitMark;
	readonly ring: Position[];
}

/** Wash and edge of each disc. */
export function raisedDiscLayers(marks: readonly (PlaceMark | UnitMark)[], { sides, theme, ground }: Tools) {
	const rings = marks.flatMap(ringOf);
	const pieces = rings.flatMap(({ mark, ring }) => ground.area([ring]).map(([piece]) => ({ mark, ring: piece! })));
	const colour = ({ mark }: Ring, opacity: number) =>
		[...rgba(sideColours(theme, sides, mark.side).strong, opacity * mark.opacity)] as [number, number, number, number];
	const shared = { beforeId: FIRST_LABEL, parameters: ground.parameters };
	return [
		new PolygonLayer<Ring>({
			...shared,
			id: 'disc-washes',
			data: pieces,
			getPolygon: ({ ring }) => ring as never,
			stroked: false,
			getFillColor: (ring) => colour(ring, 0.04),
		}),
		new PathLayer<Ring>({
			...shared,
			id: 'disc-edges',
			data: rings,
			getPath: ({ ring }) => ground.line(ring) as never,
			widthUnits: 'pixels',
			getWidth: 1.6,
			getColor: (ring) => colour(ring, 0.5),
		}),
	];
}

function ringOf(mark: PlaceMark | UnitMark): Ring[] {
	const { uncertainty = 0 } = mark;
	if (uncertainty <= 0 || uncertainty > WIDEST) return [];
	const disc = circle(positionOf(mark), uncertainty, { units: 'meters', steps: CORNERS });
	return [{ mark, ring: disc.geometry.coordinates[0]! }];
}
