/** The way on which bombers came to a zone, where it is known. */
import type { ZoneMark } from '../core/mark';
import { middleOf } from '../core/middle';
import type { Plane, Point } from './plane';

/** Reference pixels outside the zone on which the run-in is drawn, and the length of a barb of its head. */
const OUTSIDE = 170;
const BARB = 20;

/** A dashed shaft that enters the zone, and the barbs of its head, as longitudes and latitudes; `undefined` where the direction is not known. */
export function runInOf(
	{ geometry, strike }: Pick<ZoneMark, 'geometry' | 'strike'>,
	plane: Plane,
): { readonly shaft: [number, number][]; readonly head: [number, number][] } | undefined {
	if (strike?.runInDegrees === undefined) return undefined;
	const middle = middleOf(geometry);
	const [x, y] = plane.to(middle);
	const way = wayOf(middle, strike.runInDegrees, plane);
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	// How far the zone reaches against the way from its middle.
	const depth = Math.max(
		...polygons.flat(2).map((position) => {
			const [px, py] = plane.to(position as [number, number]);
			return (x - px) * way[0] + (y - py) * way[1];
		}),
	);
	const at = (along: number, aside = 0): [number, number] => [
		...plane.from([x + way[0] * along - way[1] * aside, y + way[1] * along + way[0] * aside]),
	];
	const tip = -depth * 0.45;
	return {
		shaft: [at(-depth - OUTSIDE), at(tip)],
		head: [at(tip - BARB, -BARB * 0.7), at(tip), at(tip - BARB, BARB * 0.7)],
	};
}

/** A bearing as a unit vector of the plane, which may be turned. */
function wayOf(middle: [number, number], degrees: number, plane: Plane): Point {
	const north = plane.to([middle[0], middle[1] + 0.001]);
	const [x, y] = plane.to(middle);
	const up = Math.atan2(north[1] - y, north[0] - x);
	const turn = up + (degrees * Math.PI) / 180;
	return [Math.cos(turn), Math.sin(turn)];
}
