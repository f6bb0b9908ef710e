/** Where the camera goes to show something, and where a hand takes it step by step. */
import type { LonLat } from '../entity';
import { inReferencePicture } from '../in-picture';
import type { ViewState } from '../slide';
import { mercator, REFERENCE, unmercator, WORLD } from '../view';

/** Share of the reference picture that what is shown may fill; words lie along its edges. */
const FILL = { width: 0.6, height: 0.5 };
/** No closer than that to a single point. */
const CLOSEST = 14;

/** What takes less of the picture than that is too small to be seen well. */
const SMALL = 0.08;

/**
 * The view in which all points are seen; `undefined` where this one shows them well already. Of a thing that is merely to be found `some` points are
 * enough, however small it is.
 */
export function viewOver(
	points: readonly LonLat[],
	from: ViewState,
	wanted: 'all' | 'some' = 'all',
): ViewState | undefined {
	// prettier-ignore
	if (points.length === 0) return undefined;
	const inside = inReferencePicture(from);
	const seen = points.filter((at) => inside({ type: 'Point', coordinates: [...at] })).length;
	if (wanted === 'some' && seen > 0) return undefined;
	const view = fitted(points, from);
	const isWell = share(points, from) >= SMALL || view.zoom <= from.zoom + 1;
	return seen === points.length && (points.length === 1 || isWell) ? undefined : view;
}

/** West, east, north and south as Web Mercator fractions. */
function boxOf(points: readonly LonLat[]): readonly [number, number, number, number] {
	const placed = points.map(mercator);
	const [xs, ys] = [placed.map(([x]) => x), placed.map(([, y]) => y)];
	return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

/** How much of the picture's width or height points take, 0 to 1 for what fits in. */
function share(points: readonly LonLat[], { zoom }: ViewState): number {
	const [west, east, north, south] = boxOf(points);
	const world = WORLD * 2 ** zoom;
	return Math.max(((east - west) * world) / REFERENCE.width, ((south - north) * world) / REFERENCE.height);
}

function fitted(points: readonly LonLat[], from: ViewState): ViewState {
	const [west, east, north, south] = boxOf(points);
	const scale = Math.min(
		(REFERENCE.width * FILL.width) / Math.max(east - west, 1e-9),
		(REFERENCE.height * FILL.height) / Math.max(south - north, 1e-9),
	);
	const zoom = points.length === 1 ? from.zoom : Math.min(Math.log2(scale / WORLD), Math.max(CLOSEST, from.zoom));
	return { center: unmercator([(west + east) / 2, (north + south) / 2]), zoom, bearing: 0, pitch: 0 };
}

/** A move of the camera by one press. */
export type CameraMove = 'left' | 'right' | 'up' | 'down' | 'in' | 'out';

/** Share of the picture by which a press moves it, and zooms by which it comes closer. */
const SHIFT = 0.2;
const ZOOM = 0.5;
const ZOOMS = { least: 1, most: 18 };

const WAYS: Readonly<Record<CameraMove, readonly [x: number, y: number, zoom: number]>> = {
	left: [-SHIFT, 0, 0],
	right: [SHIFT, 0, 0],
	up: [0, -SHIFT, 0],
	down: [0, SHIFT, 0],
	in: [0, 0, ZOOM],
	out: [0, 0, -ZOOM],
};

/** A view after a move; left and up are those of the picture, however it is turned. */
export function movedView(view: ViewState, move: CameraMove): ViewState {
	const [across, down, closer] = WAYS[move];
	const world = WORLD * 2 ** view.zoom;
	const turn = (view.bearing * Math.PI) / 180;
	const [dx, dy] = [(across * REFERENCE.width) / world, (down * REFERENCE.height) / world];
	const [x, y] = mercator(view.center);
	const center = unmercator([
		x + dx * Math.cos(turn) - dy * Math.sin(turn),
		Math.min(1, Math.max(0, y + dx * Math.sin(turn) + dy * Math.cos(turn))),
	]);
	const zoom = Math.min(ZOOMS.most, Math.max(ZOOMS.least, view.zoom + closer));
	return { ...view, center: closer === 0 ? center : view.center, zoom };
}
