/** How the work is shared: among machines, and among pages of one machine. */
import { failure } from '../script';
import { shown } from '../shown';

/** One part of several, from 1. */
export interface Shard {
	readonly part: number;
	readonly parts: number;
}

const MOST_JOBS = 16;

/** `1/4` as numbers; `undefined` where nothing is said. A failure says what is wrong: exit code 2. */
export function readShard(text: string | undefined): Shard | undefined {
	if (text === undefined) return undefined;
	const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text);
	const [part, parts] = [Number(match?.[1]), Number(match?.[2])];
	if (!(part >= 1 && part <= parts))
		throw failure(`--shard needs a part of several, such as 1/4 for the first of four; ${shown(text)} found.`, 2);
	return { part, parts };
}

/** How many pages draw at once. A failure says what is wrong: exit code 2. */
export function readJobs(text = '1'): number {
	const jobs = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
	if (!(jobs >= 1 && jobs <= MOST_JOBS))
		throw failure(`--jobs needs a whole number from 1 to ${MOST_JOBS}; ${shown(text)} found.`, 2);
	return jobs;
}

/** The part that falls to one machine: every fourth of four, so that long slides are shared too. */
export function ofShard<T>(all: readonly T[], shard: Shard | undefined): readonly T[] {
	return shard ? all.filter((_, index) => index % shard.parts === shard.part - 1) : all;
}

/** What the list of stills is called; machines that write into one folder each have their own. */
export const manifestName = (shard: Shard | undefined): string =>
	shard ? `manifest-${shard.part}-of-${shard.parts}.json` : 'manifest.json';
