/** Objects that an author writes in `slides/`, held to the members that are read: TypeScript may have been silenced, and a deck may come from elsewhere. */
import { didYouMean, type Problem } from '../problem';
import { quoted } from './quoted';

/** An object by its members. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object of members: no list, no map, no date. */
export function isMembers(value: unknown): value is Members {
	if (typeof value !== 'object' || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	// A module's object has none; one from another window has another.
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Members that nobody reads, each with its problem. */
export function unknownMembers(
	value: Members,
	known: readonly string[],
	noun: string,
	where: readonly string[],
): readonly Problem[] {
	return Object.keys(value)
		.filter((key) => !known.includes(key))
		.map((key) => ({
			where: key === '' ? where : [...where, key],
			what: `${noun} has ${known.join(', ')}; "${key}" found.`,
			fix: `Remove it or mend its name.${didYouMean(key, known)}`,
		}));
}

/** A member that is a text with letters in it; `undefined` where it is left out, or with a problem where it is something else. */
export function readText(value: unknown, where: readonly string[], problems: Problem[]): string | undefined {
	if (value === undefined || (typeof value === 'string' && value.trim() !== '')) return value;
	problems.push({
		where,
		what: `A text that is not empty expected; ${quoted(value)} found.`,
		fix: 'Write it as a text, or leave it away.',
	});
	return undefined;
}
