/** What a window knows of its hall: the registers of what it has in common with the others. */
import { later, write, type Register, type Registers } from './registers';

/** Values by topic, as plain JSON. */
export type Topics = Readonly<Record<string, unknown>>;

/** What a ledger keeps in step with the hall. */
export interface Holder {
	/** Everything it has in common with the others, now. */
	readonly topics: Topics;
	/** Takes over what others wrote; names the topics that it has no use for. */
	readonly accept: (changed: Topics) => readonly string[];
}

export interface Ledger {
	/** Notes what the holder has changed; the registers to be told to the others. */
	readonly write: (changed: Topics) => Registers;
	/** Notes what another window tells, and hands on what is later than what is known; names what the holder has no use for. */
	readonly read: (registers: Registers) => readonly string[];
	/** All that is known, as it is now, for a window that joins. */
	readonly everything: () => Registers;
}

/** Opens the ledger of a window, in which nothing is written yet. */
export function openLedger(holder: Holder, window: string): Ledger {
	let known: Registers = {};
	return {
		write: (changed) => {
			const written = write(known, changed, window);
			known = { ...known, ...written };
			return written;
		},
		read: (registers) => {
			const news = later(known, registers);
			known = { ...known, ...news };
			return holder.accept(mapped(news, ({ value }) => value));
		},
		// A movement has gone on since it was told. What nobody has written is said as well, and gives way to whatever was.
		everything: () => {
			const now = Object.entries(holder.topics).map(([topic, value]): [string, Register] => [
				topic,
				{ stamp: known[topic]?.stamp ?? [0, window], value },
			]);
			return (known = { ...known, ...Object.fromEntries(now) });
		},
	};
}

function mapped<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Readonly<Record<string, B>> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
