/** What lies in the folder of stills from earlier runs: a file that is as it was written, from what has not changed since, is not drawn again. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folder } from '../folder';
import type { StillEntry } from './manifest';
import type { Shard } from './share';

/** The stills of a folder, by what they were made from. */
export interface Ledger {
	/** The entry of a file that was made from just this and has not been changed since. */
	readonly find: (file: string, key: string) => Promise<StillEntry | undefined>;
	/** Enters a file that was written. */
	readonly enter: (entry: StillEntry, key: string) => Promise<void>;
}

type Line = StillEntry & { readonly key: string };

/** Opens the ledger of a folder; that of a shard knows what runs without shards have written, and the other way round. */
export async function openLedger(folder: Folder, shard: Shard | undefined): Promise<Ledger> {
	const own = shard ? `.stills-${shard.part}-of-${shard.parts}.json` : '.stills.json';
	const names = [...new Set(['.stills.json', ...(await folder.list()).filter(isLedger), own])];
	const lines = new Map<string, Line[]>();
	for (const name of names) {
		for (const line of await readLines(join(folder.path, name)))
			lines.set(line.file, [...(lines.get(line.file) ?? []), line]);
	}
	const mine = new Map((await readLines(join(folder.path, own))).map((line) => [line.file, line]));
	/** Pages that draw at the same time enter one after the other. */
	let last = Promise.resolve();
	return {
		find: async (file, key) => {
			const known = lines.get(file)?.find((line) => line.key === key);
			if (!known || (await sumOf(join(folder.path, file))) !== known.sha256) return undefined;
			return entryOf(known);
		},
		enter: (entry, key) => {
			mine.set(entry.file, { ...entry, key });
			return (last = last.then(() => folder.write(own, JSON.stringify([...mine.values()]))));
		},
	};
}

const entryOf = ({ file, slide, step, at, width, height, sha256 }: Line): StillEntry => ({
	...{ file, slide, step, at, width, height, sha256 },
});

const isLedger = (name: string) => /^\.stills(-\d+-of-\d+)?\.json$/.test(name);

/** What cannot be read is no line: the stills are drawn again. */
async function readLines(path: string): Promise<readonly Line[]> {
	try {
		const read: unknown = JSON.parse(await readFile(path, 'utf8'));
		return Array.isArray(read) ? read.filter(isLine) : [];
	} catch {
		return [];
	}
}

const isLine = (value: unknown): value is Line =>
	typeof value === 'object' && value !== null && 'key' in value && 'file' in value && 'sha256' in value;

async function sumOf(path: string): Promise<string | undefined> {
	const bytes = await readFile(path).catch(() => undefined);
	return bytes && createHash('sha256').update(bytes).digest('hex');
}
