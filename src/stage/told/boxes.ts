/** What the page lays over the map, as boxes that names keep off: caption, scale, clock, forces, and the words of a wipe. */
import { planeOf, type Box } from '../plane';
import { barRoom, isLong, metresPerPixel, scaleBar } from '../scale';
import type { Viewport } from '../viewport';
import { clockBox } from './clock';
import { footHeight } from './foot';
import { forcesBox } from './forces';
import type { Laid, Over, Page, Told } from './over';

/** Width of a map by its height below which its panel stands beside it, and not under it. */
const BESIDE = 1.45;

/** CSS pixels of an em of what is told over the map, and of the caption, as the page sets them (`--told-text` in `Sheet.svelte`, `Caption.svelte`). */
function ems(width: number, height: number, { panel, rem }: Over): { readonly told: number; readonly caption: number } {
	const beside = panel && width / height < BESIDE;
	const [told, caption] = beside ? [0.019, 0.022] : [0.0135, 0.017];
	const high = panel && !beside ? 0.036 : 0.024;
	return {
		told: Math.max(0.75 * rem, Math.min(told * width, high * height)),
		caption: Math.max(0.9 * rem, Math.min(caption * width, 0.03 * height)),
	};
}

/** Ems from the edges; in a window of fewer `rem` not more than a share of the width. */
const EDGE = 1.2;
const NARROW = { below: 30, edge: 0.025 };
/** Ems: the scale and what stands in it beside its bar. */
const SCALE = { beside: 3.55, besideLong: 4.35, height: 2.7, below: 0.9 };
/** Ems of the words of a wipe (`Wipe.svelte`): from the upper edge, and what they take on each side of the divider at most. */
const WIPE = { top: 6.2, width: 17, height: 2, least: 0.8 };

/** Boxes in pixels of the laid out map, from its top left corner: of what stands along the lower edge, of the scale, of the clock, of the forces, and of the words of a wipe. */
export function toldBoxes(told: Told, viewport: Viewport, over: Over): readonly Box[] {
	const { unit } = viewport;
	const { clocks, rem } = over;
	const [width, height] = [viewport.width * unit, viewport.height * unit];
	const { told: em, caption } = ems(width, height, over);
	const narrow = width < NARROW.below * rem;
	const edge = narrow ? Math.min(EDGE * em, NARROW.edge * width) : EDGE * em;
	const page: Page = { width: width / rem, height: height / rem, em, narrow, edge };
	const floor = Math.max(0, height - footHeight(over, width, caption));
	const scaleTop = floor - (SCALE.below + SCALE.height) * em;
	const clock = clockBox(told, clocks, page);
	const forces = clock && forcesBox(told, page, clock);
	const laid: readonly (Laid | undefined)[] = [
		[0, floor, width, height - floor],
		[edge, scaleTop, scaleWidth(told, viewport, em), SCALE.height * em],
		clock,
		forces,
		wipeBox(over, width, height),
	];
	return laid
		.filter((one) => one !== undefined)
		.map(([x, y, wide, high]) => ({
			x: (x + wide / 2) / unit,
			y: (y + high / 2) / unit,
			halfWidth: wide / 2 / unit,
			halfHeight: high / 2 / unit,
		}));
}

/** Boxes of the laid out map in the plane of its view; none where it moves or is tilted, for on the way names go under what is told and come out again. */
export function onPlane({ view, settled }: Told, viewport: Viewport, boxes: () => readonly Box[]): readonly Box[] {
	if (!settled || view.pitch > 0) return [];
	const [x, y] = planeOf(view, viewport.zoomShift).to(view.center);
	const [left, top] = [x - viewport.width / 2, y - viewport.height / 2];
	return boxes().map((box) => ({ ...box, x: left + box.x, y: top + box.y }));
}

/** CSS pixels. */
function scaleWidth({ view }: Told, viewport: Viewport, em: number): number {
	const bar = scaleBar(metresPerPixel(view, viewport), barRoom(viewport.width * viewport.unit));
	return (isLong(bar) ? SCALE.besideLong : SCALE.beside) * em + bar.pixels;
}

function wipeBox({ wipe, rem }: Over, width: number, height: number): Laid | undefined {
	const em = Math.max(WIPE.least * rem, Math.min(0.0135 * width, 0.024 * height));
	return wipe === undefined
		? undefined
		: [wipe * width - WIPE.width * em, WIPE.top * em, 2 * WIPE.width * em, WIPE.height * em];
}
