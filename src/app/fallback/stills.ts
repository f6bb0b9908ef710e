/** Stills that were made beforehand (`npm run stills:page`), for a browser that cannot draw the map. */

import { addressOf } from '../../stage/address';
import { fileList } from '../file-list';

/** The folder beside the page in which they lie. */
const FOLDER = 'stills/';
const MANIFEST = `${FOLDER}manifest.json`;

/** Where the still of each step lies, by `slide/step`; `undefined` where none were made. */
export async function findStills(): Promise<ReadonlyMap<string, string> | undefined> {
	try {
		// A browser complains of a file that is asked for in vain.
		if (!(await fileList()).includes(MANIFEST)) return undefined;
		const entries: unknown = await (await fetch(addressOf(MANIFEST))).json();
		return Array.isArray(entries) ? new Map(entries.filter(isEntry).map(placed)) : undefined;
	} catch {
		return undefined;
	}
}

interface Entry {
	readonly slide: string;
	readonly step: string;
	readonly file: string;
}

const isEntry = (entry: unknown): entry is Entry =>
	typeof entry === 'object' &&
	entry !== null &&
	(['slide', 'step', 'file'] as const).every((key) => typeof (entry as Record<string, unknown>)[key] === 'string');

const placed = ({ slide, step, file }: Entry): [string, string] => [
	`${slide}/${step}`,
	FOLDER + encodeURIComponent(file),
];
