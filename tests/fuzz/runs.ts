/**
 * How the fuzzers run: the same cases each time, unless `FUZZ_SEED` gives another seed (`FUZZ_SEED=random` takes one by chance and prints it with what it
 * finds) and `FUZZ_TIMES` makes more of them.
 */
import fc, { type IProperty, type Parameters } from 'fast-check';

const { FUZZ_SEED, FUZZ_TIMES } = process.env;
const seed = FUZZ_SEED === 'random' ? Date.now() & 0x7fffffff : Number(FUZZ_SEED ?? 1938);
const times = Number(FUZZ_TIMES ?? 1);

/** Milliseconds of computing that no case may take: what takes longer counts as a hang. Not by the clock on the wall, for the machine may have other things to do. */
const HANG = 5000;

/** Holds a property against so many cases. A case that fails is made small first, and its seed and path are told. */
export function hold<Case>(runs: number, property: IProperty<Case>): void {
	const parameters: Parameters<Case> = { seed, numRuns: runs * times, endOnFailure: false, verbose: 0 };
	fc.assert(property, parameters);
}

/** What a case gives, which must come within a moment. */
export function intime<T>(run: () => T): T {
	const start = process.cpuUsage();
	const value = run();
	const { user, system } = process.cpuUsage(start);
	const took = Math.round((user + system) / 1000);
	if (took > HANG) throw new Error(`A case took ${took} ms.`);
	return value;
}

/** Looks at the answer to an input; where it is not right, the input is told with what is wrong. */
export function judge(input: string | (() => string), look: () => void): void {
	try {
		look();
	} catch (error) {
		const all = typeof input === 'string' ? input : input();
		const told = all.length > 4000 ? `${all.slice(0, 4000)}…` : all;
		throw new Error(
			`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThe input was\n${told}`,
			{ cause: error },
		);
	}
}
