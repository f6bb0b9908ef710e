/** `datetimes` of Moving Features JSON: one for each vertex of a track or each shape of a front. */
import type { Span } from '../entity';
import type { Instant } from '../instant';
import type { Parts } from './feature-parts';
import { fillTimes } from './fill';
import { foundText, type Report } from './report';
import { readInstant } from './time';

/** What the times belong to. */
export interface Timed extends Parts {
	/** Lengths from each vertex to the next, in any one unit; none between shapes. */
	readonly legs: readonly number[];
}

/** One instant for each vertex or shape, strictly increasing, and whether the author gave it. */
export interface Times {
	readonly times: readonly Instant[];
	readonly attested: readonly boolean[];
}

const PATH = 'properties.datetimes';

/** Reads, checks and fills datetimes; `undefined` with problems where they cannot be used. */
export function readDatetimes(value: unknown, timed: Timed, span: Span, report: Report): Times | undefined {
	if (!Array.isArray(value)) {
		const what = `A list of times, one for each ${timed.noun}, expected; ${foundText(value)} found.`;
		report(PATH, what, `Write "datetimes": [ … ]; write null for a ${timed.noun} whose time is not known.`);
		return undefined;
	}
	const counted = isCounted(value, timed, report);
	const instants = value.map((time, index) => (time === null ? null : readInstant(time, `${PATH}[${index}]`, report)));
	if (!isIncreasing(instants, value, report) || !counted || instants.includes(undefined)) return undefined;
	return complete(instants as (Instant | null)[], timed, span, report);
}

function isCounted({ length }: readonly unknown[], { noun, count }: Timed, report: Report): boolean {
	if (count === undefined || count === length) return true;
	const what = `${count} ${count === 1 ? 'datetime' : 'datetimes'} expected, one for each ${noun}; ${length} found.`;
	const missing = `Add the missing times; write null for a ${noun} whose time is not known.`;
	report(
		PATH,
		what,
		length < count ? missing : `Remove the times that belong to no ${noun}, or add the missing positions.`,
	);
	return false;
}

function isIncreasing(
	instants: readonly (Instant | null | undefined)[],
	written: readonly unknown[],
	report: Report,
): boolean {
	const known = instants.flatMap((instant, index) => (typeof instant === 'number' ? [{ instant, index }] : []));
	const backwards = known.filter(({ instant }, n) => n > 0 && instant <= known[n - 1]!.instant);
	for (const late of backwards) {
		const { index } = known[known.indexOf(late) - 1]!;
		const found = `${foundText(written[index])} and then ${foundText(written[late.index])}`;
		report(
			`${PATH}[${late.index}]`,
			`A time later than the one before it expected; ${found} found.`,
			'Change one of the two, or the order of the positions.',
		);
	}
	return backwards.length === 0;
}

function complete(instants: readonly (Instant | null)[], timed: Timed, span: Span, report: Report): Times | undefined {
	const bounded = bound(instants, timed, span);
	if (!hasEnds(bounded, instants, timed, report)) return undefined;
	const times = fillTimes(bounded, timed.legs) as Instant[];
	if (!takesTime(times, timed, report) || !isShown(times, span, report)) return undefined;
	return { times, attested: instants.map((instant) => instant !== null) };
}

/** What is attested at one time and one place stands there from its start, or until its end. */
function bound(
	instants: readonly (Instant | null)[],
	{ noun, legs }: Timed,
	{ start, end }: Span,
): readonly (Instant | null)[] {
	const once = instants.filter((instant) => instant !== null).length === 1;
	const stands = once && noun === 'vertex' && legs.every((leg) => leg === 0);
	if (!stands) return instants;
	const last = instants.length - 1;
	return instants.map((instant, index) => instant ?? (index === 0 ? start : index === last ? end : null) ?? null);
}

function hasEnds(
	bounded: readonly (Instant | null)[],
	instants: readonly (Instant | null)[],
	{ noun }: Timed,
	report: Report,
): boolean {
	if (bounded.length > 0 && instants.every((instant) => instant === null)) {
		report(PATH, 'One known time at least expected; only null found.', 'Add a time, or leave datetimes away.');
		return false;
	}
	const ends = [
		['first', 0, 'start'],
		['last', bounded.length - 1, 'end'],
	] as const;
	const open = ends.filter(([, index]) => bounded[index] === null);
	for (const [which, index, key] of open) {
		const standing = noun === 'vertex' ? `; what stands at one place may have "${key}" instead` : '';
		const fix = `Add the time, or remove the ${noun}${standing}.`;
		report(
			`${PATH}[${index}]`,
			`A time for the ${which} ${noun} expected, since null is filled between two known times; null found.`,
			fix,
		);
	}
	return open.length === 0;
}

/** At constant speed no time passes on the spot: how long a halt lasted cannot be filled. */
function takesTime(times: readonly Instant[], { noun }: Timed, report: Report): boolean {
	const halts = times.flatMap((time, index) => (index > 0 && time <= times[index - 1]! ? [index] : []));
	for (const index of halts) {
		const what = `A time expected, since the ${noun} before is at the same place and no speed tells how long the halt was; null found.`;
		report(`${PATH}[${index}]`, what, `Add the time of this ${noun} or of the one before, or remove one of the two.`);
	}
	return halts.length === 0;
}

function isShown(times: readonly Instant[], { start, end }: Span, report: Report): boolean {
	const late = start !== undefined && times.length > 1 && start >= times.at(-1)!;
	const early = end !== undefined && end <= times[0]!;
	if (late)
		report(
			'properties.start',
			'A start before the last of datetimes expected; a later one found.',
			'Change the start, or leave it away.',
		);
	if (early)
		report(
			'properties.end',
			'An end after the first of datetimes expected; an earlier one found.',
			'Change the end, or leave it away.',
		);
	return !late && !early;
}
