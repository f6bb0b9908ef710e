/** One step with what it leaves out filled in from the step before. */
import type { ClockPrecision } from '../calendar-date';
import { asSeconds, type Instant, type OffsetMinutes, type Seconds } from '../instant';
import type { Problem } from '../problem';
import type { PanelSpec, StepSpec, ViewState } from '../slide';
import { readPanel } from './panel-shape';
import { isMembers, readText, unknownMembers, type Members } from './members';
import { quoted } from './quoted';
import { readTime } from './read-instant';

/** What a keyframe says, whichever slide it stands in. */
export interface Filled {
	readonly at: Instant;
	/** How well `at` is known. */
	readonly precision: ClockPrecision;
	readonly view: ViewState;
	readonly show: ReadonlySet<string>;
	readonly duration: Seconds;
	readonly caption: string | undefined;
	/** What stands beside the map. */
	readonly panel: PanelSpec | undefined;
}

/** Seconds of movement into a step that does not say. */
const DEFAULT_DURATION = asSeconds(1.5);
const KNOWN: readonly (keyof StepSpec)[] = ['at', 'view', 'show', 'duration', 'caption', 'plan', 'panel'];

/** Fills a step from the one before; `offset` is that of the deck's clock. A value that cannot be used is a problem, and the one before stands. */
export function fillStep(
	spec: StepSpec,
	before: Filled,
	offset: OffsetMinutes,
	where: readonly string[],
	problems: Problem[],
): Filled {
	problems.push(...unknownMembers(spec as Members, KNOWN, 'A step', where));
	const time = spec.at === undefined ? undefined : readTime(spec.at, offset, [...where, 'at'], problems);
	return {
		at: time?.at ?? before.at,
		precision: time?.precision ?? before.precision,
		view: fillView(spec.view, before.view, [...where, 'view'], problems),
		show: fillShow(spec.show, before.show, [...where, 'show'], problems),
		duration: readDuration(spec.duration, [...where, 'duration'], problems),
		caption: readText(spec.caption, [...where, 'caption'], problems),
		panel: readPanel(spec.panel, before.panel, where, problems),
	};
}

interface Range {
	readonly least: number;
	readonly most: number;
}
const RANGES: Readonly<Record<'zoom' | 'bearing' | 'pitch', Range>> = {
	zoom: { least: 0, most: 22 },
	bearing: { least: -360, most: 360 },
	pitch: { least: 0, most: 85 },
};

function fillView(view: unknown, before: ViewState, where: readonly string[], problems: Problem[]): ViewState {
	if (view === undefined) return before;
	if (!isMembers(view)) {
		const what = `A view expected; ${quoted(view)} found.`;
		problems.push({ where, what, fix: 'Write view: { center: [130.6, 42.45], zoom: 12 }, with your place.' });
		return before;
	}
	problems.push(...unknownMembers(view, ['center', 'zoom', 'bearing', 'pitch'], 'A view', where));
	const number = (key: keyof typeof RANGES) =>
		readNumber(view[key], RANGES[key], [...where, key], problems) ?? before[key];
	return {
		center: readCenter(view['center'], [...where, 'center'], problems) ?? before.center,
		zoom: number('zoom'),
		bearing: number('bearing'),
		pitch: number('pitch'),
	};
}

function readCenter(center: unknown, where: readonly string[], problems: Problem[]): ViewState['center'] | undefined {
	if (center === undefined) return undefined;
	if (!Array.isArray(center) || center.length !== 2) {
		const what = `A center [longitude, latitude] expected; ${quoted(center)} found.`;
		problems.push({ where, what, fix: 'Write two numbers in degrees, longitude first.' });
		return undefined;
	}
	const pair: readonly unknown[] = center;
	const longitude = readNumber(pair[0] ?? NaN, { least: -180, most: 180 }, [...where, 'longitude'], problems);
	const latitude = readNumber(pair[1] ?? NaN, { least: -85, most: 85 }, [...where, 'latitude'], problems);
	return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude];
}

function readNumber(
	value: unknown,
	{ least, most }: Range,
	where: readonly string[],
	problems: Problem[],
): number | undefined {
	if (value === undefined) return undefined;
	if (typeof value === 'number' && value >= least && value <= most) return value;
	problems.push({
		where,
		what: `A number from ${least} to ${most} expected; ${quoted(value)} found.`,
		fix: 'Mend the number.',
	});
	return undefined;
}

function fillShow(
	show: unknown,
	before: ReadonlySet<string>,
	where: readonly string[],
	problems: Problem[],
): ReadonlySet<string> {
	if (show === undefined) return before;
	if (Array.isArray(show) && show.every((id) => typeof id === 'string')) return new Set(show);
	problems.push({ where, what: 'A list of ids expected.', fix: "Write show: ['75th-regiment', 'crest-line']." });
	return before;
}

function readDuration(duration: unknown, where: readonly string[], problems: Problem[]): Seconds {
	if (duration === undefined) return DEFAULT_DURATION;
	return asSeconds(readNumber(duration, { least: 0, most: 600 }, where, problems) ?? DEFAULT_DURATION);
}
