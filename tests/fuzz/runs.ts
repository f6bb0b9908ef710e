/**
 * How the fuzzers run: the same cases each time, unless `FUZZ_SEED` gives another seed (`FUZZ_SEED=random` takes one by chance and prints it with what it
 * finds) and `FUZZ_TIMES` makes more of them.
 */
import fc, { type IProperty, type Parameters } from 'fast-check';

const { FUZZ_SEED, FUZZ_TIMES } = process.env;
const seed = FUZZ_SEED === 'random' ? Date.now() & 0x7fffffff : Number(FUZZ_SEED ?? 1938);
const times = Number(FUZZ_TIMES ?? 1);

/** Milliseconds that no case may take, on the slowest machine: what takes longer counts as a hang. */
const HANG = 5000;

/** Holds a property against so many cases. A case that fails is made small first, and its seed and path are told. */
export function hold<Case>(runs: number, property: IProperty<Case>): void {
	const parameters: Parameters<Case> = { seed, numRuns: runs * times, endOnFailure: false, verbose: 0 };
	fc.assert(property, parameters);
}

/** What a case gives, which must come within a moment. */
export function intime<T>(run: () => T): T {
	const start = performance.now();
	const value = run();
	const took = performance.now() - start;
	if (took > HANG) throw new Error(`A case took ${Math.round(took)} ms.`);
	return value;
}

/** Looks at the answer to an input; where it is not right, the input is told with what is wrong. */
export function judge(input: string, look: () => void): void {
	try {
		look();
	} catch (error) {
		const told = input.length > 4000 ? `${input.slice(0, 4000)}…` : input;
		throw new Error(
			`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThe input was\n${told}`,
			{ cause: error },
		);
	}
}
