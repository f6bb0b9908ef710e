/** The clocks of a deck: its own, at which everything is told, and others shown beside it. */
import { parseOffset, type OffsetMinutes } from '../instant';
import type { Problem } from '../problem';
import type { DeckSpec } from '../slide';
import { quoted } from './quoted';

/** A clock at a fixed offset, and whose it is. */
export interface Clock {
	readonly name: string;
	readonly offset: OffsetMinutes;
}

/** What a deck says of its clocks. */
export interface Clocks {
	readonly offset: OffsetMinutes;
	/** Whose clock the deck's own is, printed beside the time. */
	readonly clockName: string | undefined;
	/** The others, in the author's order. */
	readonly otherClocks: readonly Clock[];
}

/**
 * The deck's own clock is `offset` with its name `clock`; where these are left out, the first of `clocks`; where there is none either, the
 * offset of the first time in the slides. What cannot be used is a problem and left out.
 */
export function readClocks(spec: DeckSpec, firstTime: string | undefined, problems: Problem[]): Clocks {
	const clocks = readList(spec.clocks, problems);
	const implied = parseOffset(/(Z|[+-]\d{2}:?\d{2})$/.exec(firstTime ?? '')?.[1] ?? 'Z') ?? (0 as OffsetMinutes);
	const stated = spec.offset === undefined ? undefined : readOffset(spec.offset, ['offset'], problems);
	const offset = stated ?? clocks[0]?.offset ?? implied;
	const own = clocks.find((clock) => clock.offset === offset && (spec.clock ?? clock.name) === clock.name);
	return {
		offset,
		clockName: spec.clock ?? own?.name,
		otherClocks: clocks.filter((clock) => clock !== own),
	};
}

function readList(clocks: unknown, problems: Problem[]): readonly Clock[] {
	if (clocks === undefined) return [];
	if (!Array.isArray(clocks)) {
		problems.push({
			where: ['slides/deck.ts', 'clocks'],
			what: `A list of clocks expected; ${quoted(clocks)} found.`,
			fix: `Write clocks: [${EXAMPLE}].`,
		});
		return [];
	}
	const names = new Set<string>();
	return (clocks as unknown[]).flatMap((clock, i) => readClock(clock, names, ['clocks', String(i)], problems) ?? []);
}

const EXAMPLE = "{ name: 'Moscow', offset: '+03:00' }";

function readClock(
	clock: unknown,
	names: Set<string>,
	path: readonly string[],
	problems: Problem[],
): Clock | undefined {
	const { name, offset, ...more } = (typeof clock === 'object' && clock !== null ? clock : {}) as Record<
		string,
		unknown
	>;
	const where = ['slides/deck.ts', ...path];
	if (typeof name !== 'string' || name.trim() === '' || Object.keys(more).length > 0) {
		problems.push({
			where,
			what: `A clock with a name and an offset expected; ${quoted(clock)} found.`,
			fix: `Write it as ${EXAMPLE}.`,
		});
		return undefined;
	}
	if (names.has(name)) {
		problems.push({ where, what: `The clock "${name}" is there twice.`, fix: 'Remove one of the two, or rename it.' });
		return undefined;
	}
	names.add(name);
	const minutes = readOffset(offset, [...path, 'offset'], problems);
	return minutes === undefined ? undefined : { name, offset: minutes };
}

function readOffset(text: unknown, path: readonly string[], problems: Problem[]): OffsetMinutes | undefined {
	const offset = typeof text === 'string' ? parseOffset(text) : undefined;
	if (offset === undefined) {
		problems.push({
			where: ['slides/deck.ts', ...path],
			what: `An offset such as "+10:00" expected; ${quoted(text)} found.`,
			fix: 'Mend the offset.',
		});
	}
	return offset;
}
