/** What the page lays over the map and where the map ends, as unseen letters for MapLibre: names that would lie half under the clock, the scale or the caption, or half outside, are not set. */
import type { Feature } from 'geojson';
import type { Frame } from '../core/frame';
import { halfTextWidth, planeOf, type Box } from './plane';
import { barRoom, isLong, metresPerPixel, scaleBar } from './scale';
import type { Viewport } from './viewport';

/** What stands along the lower edge of a map that has clock and scale over it: the caption of a step, or one small line. */
export type Foot = 'caption' | 'line';

/** The part of a frame by which is known what is told over it. */
type Told = Pick<Frame, 'clock' | 'precision' | 'sky' | 'view' | 'settled'>;

/** Width of a map by its height below which a panel stands beside it, and letters are larger for their width. */
const BESIDE_PANEL = 1.25;

/** CSS pixels of an em of what is told over the map, and of the caption, as the page sets them (`--told-text`, `Caption.svelte`). */
function ems(width: number, height: number): { readonly told: number; readonly caption: number } {
	const [told, caption] = width / height < BESIDE_PANEL ? [0.019, 0.022] : [0.0135, 0.017];
	return {
		told: Math.max(12, Math.min(told * width, 0.024 * height)),
		caption: Math.max(14.4, Math.min(caption * width, 0.03 * height)),
	};
}

/** Ems: from the edges, the clock with what stands in it, the scale (and what stands in it beside its bar), and the caption of one line. */
const EDGE = 1.2;
const CLOCK = { width: 17.5, day: 2.4, hour: 6, sky: 11 };
const SCALE = { beside: 3.55, besideLong: 4.35, height: 2.7, below: 0.9 };
const CAPTION = 4.2;
const LINE = 1.4;
/** The clock in a window of fewer CSS pixels, where the sky stands beside the hour; the share of the width that is left to the edge. */
const NARROW = { below: 480, edge: 0.025, width: 17.4, day: 2.1, hour: 5.6 };

/** Boxes in pixels of the laid out map, from its top left corner. */
export function toldBoxes(frame: Told, viewport: Viewport, foot: Foot): readonly Box[] {
	const { unit } = viewport;
	const [width, height] = [viewport.width * unit, viewport.height * unit];
	const { told: em, caption } = ems(width, height);
	const floor = height - (foot === 'caption' ? CAPTION * caption : LINE * em);
	const box = (x: number, y: number, wide: number, high: number): Box => ({
		x: (x + wide / 2) / unit,
		y: (y + high / 2) / unit,
		halfWidth: wide / 2 / unit,
		halfHeight: high / 2 / unit,
	});
	const scaleTop = floor - (SCALE.below + SCALE.height) * em;
	const narrow = width < NARROW.below;
	const edge = narrow ? Math.min(EDGE * em, NARROW.edge * width) : EDGE * em;
	const clock = clockHeight(frame, narrow) * em;
	return [
		box(0, floor, width, height - floor),
		box(edge, scaleTop, scaleWidth(frame, viewport, em), SCALE.height * em),
		...(clock > 0 ? [box(edge, edge, (narrow ? NARROW : CLOCK).width * em, clock)] : []),
	];
}

/** CSS pixels. */
function scaleWidth({ view }: Told, viewport: Viewport, em: number): number {
	const bar = scaleBar(metresPerPixel(view, viewport), barRoom(viewport.width * viewport.unit));
	return (isLong(bar) ? SCALE.besideLong : SCALE.beside) * em + bar.pixels;
}

/** Ems; nothing without a clock. */
function clockHeight({ clock, precision, sky }: Told, narrow: boolean): number {
	if (!clock) return 0;
	if (precision !== 'minute') return narrow ? NARROW.day : CLOCK.day;
	if (narrow) return NARROW.hour;
	return sky ? CLOCK.sky : CLOCK.hour;
}

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

/** The unseen letters of a frame that stands, seen from above; of one that moves or is tilted none, for on the way names go under what is told and come out again. */
export function toldBlockers(frame: Told, viewport: Viewport, foot: Foot): Feature[] {
	const { view, settled } = frame;
	if (!settled || view.pitch > 0) return [];
	const plane = planeOf(view, viewport.zoomShift);
	const [left, top] = plane.to(view.center).map((middle, i) => middle - [viewport.width, viewport.height][i]! / 2) as [number, number]; // prettier-ignore
	return [...toldBoxes(frame, viewport, foot), ...edgeBoxes(viewport)].map((box, i) => {
		const coordinates = plane.from([left + box.x, top + box.y]).map((degrees) => Number(degrees.toFixed(7)));
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
