/**
 * What several windows agree on without a leader: each topic is a register, and the last one who wrote it wins. Windows that have heard the same
 * messages, in whatever order and however often, hold the same (a last-writer-wins map: Shapiro et al. 2011, "Conflict-free replicated data types").
 */

/** When a register was written: how many writings the window had heard of by then, and which window it was, which decides between equals. */
export type Stamp = readonly [count: number, window: string];

/** A topic's value as plain JSON, and when it was written. */
export interface Register {
	readonly stamp: Stamp;
	readonly value: unknown;
}

/** Registers by topic. */
export type Registers = Readonly<Record<string, Register>>;

/** The registers after a window has written some topics: those alone that it wrote, stamped later than all that it knows. */
export function write(known: Registers, values: Readonly<Record<string, unknown>>, window: string): Registers {
	const stamp: Stamp = [1 + countOf(known), window];
	return Object.fromEntries(Object.entries(values).map(([topic, value]) => [topic, { stamp, value }]));
}

/** How many writings are known of. */
function countOf(known: Registers): number {
	return Object.values(known).reduce((most, { stamp }) => Math.max(most, stamp[0]), 0);
}

/** By how many writings another window may be ahead of this one. A false stamp beyond it would never be overwritten, and so silence everybody. */
const MOST_AHEAD = 1_000_000;

/** Those of the others that are later than what is known, and not so late that no window can have written them. */
export function later(known: Registers, others: Registers): Registers {
	const most = countOf(known) + MOST_AHEAD;
	const isLater = ([topic, { stamp }]: [string, Register]) => {
		const own = Object.hasOwn(known, topic) ? known[topic]!.stamp : undefined;
		return stamp[0] <= most && (own === undefined || compare(stamp, own) > 0);
	};
	return Object.fromEntries(Object.entries(others).filter(isLater));
}

/** The topics whose values differ between two moments of a window, with their new values; `null` for one that is no more. */
export function changedTopics(
	before: Readonly<Record<string, unknown>>,
	after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
	const topics = new Set([...Object.keys(before), ...Object.keys(after)]);
	const differs = (topic: string) =>
		before[topic] !== after[topic] && JSON.stringify(before[topic]) !== JSON.stringify(after[topic]);
	return Object.fromEntries([...topics].filter(differs).map((topic) => [topic, after[topic] ?? null]));
}

function compare([a, first]: Stamp, [b, second]: Stamp): number {
	if (a !== b) return a - b;
	return first === second ? 0 : first < second ? -1 : 1;
}
