/** The camera: flights between view states, and the reference picture that makes them the same at every size. */
import { interpolateZoom } from 'd3-interpolate';
import type { LonLat } from './entity';
import type { ViewState } from './slide';

/**
 * The picture that a view state describes, in CSS pixels. Whatever the real size, the stage shows at least this much of the map,
 * so that a step composed once is complete on a projector, on a phone and in print.
 */
export const REFERENCE = { width: 1920, height: 1080 } as const;

/** Pixels round the world at zoom 0, as MapLibre counts them. */
export const WORLD = 512;
/** Beyond it Web Mercator runs off to infinity. */
export const MAX_LATITUDE = 85.051129;
/** Degrees of longitude round the world. */
export const WHOLE_TURN = 360;

/** Longitude and latitude as Web Mercator fractions of the world: x to the east, y to the south, both 0 to 1. */
export function mercator([longitude, latitude]: LonLat): [x: number, y: number] {
	const bounded = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
	const sine = Math.sin((bounded * Math.PI) / 180);
	return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `mercator`. */
export function unmercator([x, y]: readonly [number, number]): LonLat {
	return [longitudeOf(x), latitudeOf(y)];
}

/** Longitude in degrees at a Web Mercator x. */
export const longitudeOf = (x: number): number => (x - 0.5) * 360;

/** Latitude in degrees at a Web Mercator y. */
export const latitudeOf = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

/**
 * The flight from one view state to another by van Wijk & Nuij (2003): smooth and efficient zooming and panning.
 * It takes the reference width, not the window's, so that a flight is the same in every window. Exact at 0 and 1.
 */
export function interpolateView(from: ViewState, to: ViewState): (t: number) => ViewState {
	if (sameView(from, to)) return () => to;
	const target = { ...to, center: nearerCopy(from.center, to.center) };
	const path = interpolateZoom(extent(from), extent(target));
	const turn = shortestTurn(from.bearing, to.bearing);
	return (t) => {
		if (t <= 0) return from;
		if (t >= 1) return to;
		const [x, y, width] = path(t);
		return {
			center: unmercator([x, y]),
			zoom: Math.log2(REFERENCE.width / (width * WORLD)),
			bearing: from.bearing + turn * t,
			pitch: from.pitch + (to.pitch - from.pitch) * t,
		};
	};
}

/** Centre and width of the reference picture as fractions of the world. */
function extent({ center, zoom }: ViewState): [number, number, number] {
	return [...mercator(center), REFERENCE.width / (WORLD * 2 ** zoom)];
}

function sameView(a: ViewState, b: ViewState): boolean {
	const fields = ({ center, zoom, bearing, pitch }: ViewState) => [...center, zoom, bearing, pitch];
	const other = fields(b);
	return fields(a).every((value, i) => value === other[i]);
}

/** The copy of a place that lies half the world away at most, for ways over the antimeridian. */
export function nearerCopy(from: LonLat, [longitude, latitude]: LonLat): LonLat {
	return [longitude - 360 * Math.round((longitude - from[0]) / 360), latitude];
}

/** Degrees to turn, -180 to 180. */
function shortestTurn(from: number, to: number): number {
	return ((((to - from + 180) % 360) + 360) % 360) - 180;
}
