/** What the page lays over the map, as boxes that names keep off: caption, scale, clock and forces. */
import { dateText } from '../core/clock-face';
import type { Staging } from '../core/staging';
import { kindsCounted } from '../core/forces';
import { halfTextWidth, planeOf, type Box } from './plane';
import { barRoom, isLong, metresPerPixel, scaleBar } from './scale';
import { skyWords } from './sky-words';
import type { Viewport } from './viewport';
import { spoken } from '../words';

/** What stands along the lower edge of a map that has clock and scale over it: the caption of a step, or one small line. */
export type Foot = 'caption' | 'line';

/** What the page lays over the map, beside what the frame tells. */
export interface Over {
	/** What stands along the lower edge. */
	readonly foot: Foot;
	/** The words of the caption; those of its title stand in a line above them. */
	readonly caption: string;
	readonly titled: boolean;
	/** Whose data the map is, under the caption or alone. */
	readonly credits: string;
	/** CSS pixels of the letters of the page (`rem`), which a reader may enlarge. */
	readonly rem: number;
	/** How many clocks are told with that of the deck. */
	readonly clocks: number;
	/** Whether the map shares its room with a panel. */
	readonly panel: boolean;
}

/** The part of a staging by which is known what is told over it. */
export type Told = Pick<
	Staging,
	'clock' | 'precision' | 'sky' | 'view' | 'settled' | 'marks' | 'crowd' | 'at' | 'offset'
>;

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

/** Ems: from the edges, the clock with what stands in it, the scale (and what stands in it beside its bar), and one small line. */
const EDGE = 1.2;
const CLOCK = {
	width: 17.5,
	round: 1.6,
	day: { height: 2.4, letter: 1.35 },
	hour: { height: 3.85, width: 4.9 },
	other: 1,
	sky: { height: 2.95, beside: 6.4, letter: 0.76 },
};
const SCALE = { beside: 3.55, besideLong: 4.35, height: 2.7, below: 0.9 };
/** Ems of the caption: round its lines, of its title, of a line and of the letters in it; and what is left free beside them. */
const CAPTION = { round: 0.85, title: 0.9, line: 1.625, letter: 1.3, beside: 2 };
/** Credits in ems of the caption, and not smaller than these `rem`; and alone, in `rem`, on a map as wide or narrower. */
const CREDITS = { letter: 0.4, least: 0.62, over: 0.3, line: 1.3, thin: 0.94 };
const ALONE = { round: 0.2, beside: 1, letter: 0.72, narrow: 31, small: 0.62 };
/** The clock in a window of fewer `rem`: what stands beside the day, or round it, and its letters; the share of the width that is left to the edge. */
const NARROW = { below: 30, edge: 0.025, beside: 8.6, day: 2, hour: 3.27, round: 1.4, letter: 1.34 };
/** Ems: what is counted under the clock, and from it; its rows with bars, and on a narrow map without. */
const FORCES = {
	apart: 0.5,
	wide: { width: 17.5, rest: 1.9, row: 1.43 },
	narrow: { width: 13, rest: 1.45, row: 1.05 },
};
/** The `rem` of a map on which forces stand beside the clock, and of one that has no room for them. */
const LOW = { height: 26, width: 36, none: 22, never: 12 };

/** What is measured of a map: its size in `rem`; in CSS pixels an em of its words, and how far they are from the edge. */
interface Page {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	readonly narrow: boolean;
	readonly edge: number;
}

/** A box from its upper left corner, in CSS pixels. */
type Laid = readonly [x: number, y: number, wide: number, high: number];

/** Boxes in pixels of the laid out map, from its top left corner: of what stands along the lower edge, of the scale, of the clock, and of the forces. */
export function toldBoxes(told: Told, viewport: Viewport, over: Over): readonly Box[] {
	const { unit } = viewport;
	const { clocks, rem } = over;
	const [width, height] = [viewport.width * unit, viewport.height * unit];
	const { told: em, caption } = ems(width, height, over);
	const narrow = width < NARROW.below * rem;
	const edge = narrow ? Math.min(EDGE * em, NARROW.edge * width) : EDGE * em;
	const page: Page = { width: width / rem, height: height / rem, em, narrow, edge };
	const foot = over.foot === 'caption' ? captionHeight(over, width, caption) : creditsHeight(over, width);
	const floor = height - foot;
	const scaleTop = floor - (SCALE.below + SCALE.height) * em;
	const clock = clockBox(told, clocks, page);
	const forces = clock && forcesBox(told, page, clock);
	const laid: readonly (Laid | undefined)[] = [
		[0, floor, width, height - floor],
		[edge, scaleTop, scaleWidth(told, viewport, em), SCALE.height * em],
		clock,
		forces,
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

/** CSS pixels; of the lines of the caption, its title over them and the credits under them. */
function captionHeight({ caption, titled, credits, rem }: Over, width: number, em: number): number {
	const free = width - CAPTION.beside * em;
	const lines = CAPTION.line * linesOf(caption, CAPTION.letter * em, free);
	const letter = Math.max(CREDITS.least * rem, CREDITS.letter * em);
	const thin = linesOf(credits, letter * CREDITS.thin, free) * CREDITS.line + CREDITS.over;
	return (CAPTION.round + (titled ? CAPTION.title : 0) + lines) * em + thin * letter;
}

/** CSS pixels; of credits alone. */
function creditsHeight({ credits, rem }: Over, width: number): number {
	const letter = (width < ALONE.narrow * rem ? ALONE.small : ALONE.letter) * rem;
	const lines = linesOf(credits, letter * CREDITS.thin, width - ALONE.beside * rem);
	return ALONE.round * rem + lines * CREDITS.line * letter;
}

const linesOf = (text: string, letter: number, width: number): number =>
	Math.max(1, Math.ceil((2 * halfTextWidth(text, letter)) / width));

/** CSS pixels. */
function scaleWidth({ view }: Told, viewport: Viewport, em: number): number {
	const bar = scaleBar(metresPerPixel(view, viewport), barRoom(viewport.width * viewport.unit));
	return (isLong(bar) ? SCALE.besideLong : SCALE.beside) * em + bar.pixels;
}

function clockBox(told: Told, clocks: number, { em, narrow, edge }: Page): Laid | undefined {
	if (!told.clock) return undefined;
	const width = narrow ? narrowWidth(told) : Math.max(CLOCK.width, dayWidth(told), skyWidth(told));
	return [edge, edge, width * em, clockHeight(told, clocks, narrow) * em];
}

/** Ems: on a narrow map the clock is as wide as the day, with the hour and the sky beside it. */
function narrowWidth({ at, offset, precision }: Told): number {
	const day = 2 * halfTextWidth(dateText(at, offset, precision, spoken()), NARROW.letter);
	return day + (precision === 'minute' ? NARROW.beside : NARROW.round);
}

/** Ems: the day and the hour beside it. */
function dayWidth({ at, offset, precision }: Told): number {
	const day = 2 * halfTextWidth(dateText(at, offset, precision, spoken()), CLOCK.day.letter);
	return CLOCK.round + day + (precision === 'minute' ? CLOCK.hour.width : 0);
}

/** Ems: the clock is as wide as the longer of the two lines of the sky needs. */
function skyWidth({ sky, precision }: Told): number {
	if (!sky || precision !== 'minute') return 0;
	return CLOCK.sky.beside + Math.max(...skyWords(sky).map((words) => 2 * halfTextWidth(words, CLOCK.sky.letter)));
}

/** Ems. */
function clockHeight({ precision, sky }: Told, clocks: number, narrow: boolean): number {
	if (precision !== 'minute') return narrow ? NARROW.day : CLOCK.day.height;
	return (narrow ? NARROW.hour : CLOCK.hour.height + (sky ? CLOCK.sky.height : 0)) + clocks * CLOCK.other;
}

/** Under the clock, or beside it where the map is low. */
function forcesBox({ marks, crowd }: Told, page: Page, [x, y, wide, high]: Laid): Laid | undefined {
	const { em, narrow, width, height } = page;
	const kinds = crowd ? 0 : kindsCounted(marks).length;
	if (kinds === 0 || height < LOW.never || (height < LOW.none && width <= LOW.width)) return undefined;
	const { width: across, rest, row } = narrow ? FORCES.narrow : FORCES.wide;
	const size = [across * em, (rest + kinds * row) * em] as const;
	const apart = FORCES.apart * em;
	return height < LOW.height && width > LOW.width ? [x + wide + apart, y, ...size] : [x, y + high + apart, ...size];
}
