/** Phases of the campaign as `slides/deck.ts` states them. */
import { readNames } from '../campaign/names';
import { reportInto } from '../campaign/report';
import type { Names } from '../entity';
import type { Instant } from '../instant';
import type { Problem } from '../problem';
import type { DeckSpec } from '../slide';
import { quoted } from './quoted';
import { readInstant } from './read-instant';

/** A phase: from `start` until just before `end`. */
export interface StatedPhase {
	readonly name: Names;
	readonly start: Instant;
	readonly end: Instant;
}

const FILE = 'slides/deck.ts';
const EXAMPLE = "{ name: { en: 'Night attack' }, start: '1938-07-30T18:00+10:00', end: '1938-07-31T12:00+10:00' }";

/** The phases in order; what cannot be used is a problem and left out. */
export function readPhases({ phases }: DeckSpec, problems: Problem[]): readonly StatedPhase[] {
	if (phases === undefined) return [];
	if (!Array.isArray(phases)) {
		const what = `A list of phases expected; ${quoted(phases)} found.`;
		problems.push({ where: [FILE, 'phases'], what, fix: `Write phases: [${EXAMPLE}].` });
		return [];
	}
	const read: StatedPhase[] = [];
	for (const [i, stated] of (phases as unknown[]).entries()) {
		const where = [FILE, 'phases', String(i)];
		const phase = readPhase(stated, where, problems);
		const before = read[read.length - 1];
		if (phase && before && phase.start < before.end) {
			const what = 'A phase that begins when the one before it has ended expected; this one begins earlier.';
			problems.push({ where, what, fix: 'Put the phases in order of time, and let none overlap.' });
		} else if (phase) read.push(phase);
	}
	return read;
}

function readPhase(stated: unknown, where: readonly string[], problems: Problem[]): StatedPhase | undefined {
	const { name: written, start: from, end: to, ...more } = (isRecord(stated) ? stated : {}) as Record<string, unknown>;
	if (written === undefined || Object.keys(more).length > 0) {
		const what = `A phase with a name, a start and an end expected; ${quoted(stated)} found.`;
		problems.push({ where, what, fix: `Write it as ${EXAMPLE}.` });
		return undefined;
	}
	const name = readNames(written, 'name', reportInto(problems, ...where));
	const start = readInstant(from, [...where, 'start'], problems);
	const end = readInstant(to, [...where, 'end'], problems);
	if (start === undefined || end === undefined || Object.keys(name).length === 0) return undefined;
	if (start < end) return { name, start, end };
	const what = `A start before the end expected; ${quoted(from)} and ${quoted(to)} found.`;
	problems.push({ where, what, fix: 'Exchange the two, or correct them.' });
	return undefined;
}

const isRecord = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
