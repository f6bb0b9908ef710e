/** Objects as they come out of a file, whose keys an author chose. */

/** An object of a file; its own keys only, so that a key such as `constructor` is no more than a word. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the author wrote under a key; `undefined` for `null`, which other programs write where nothing is known. */
export function written(fields: Fields, key: string): unknown {
	return Object.hasOwn(fields, key) ? (fields[key] ?? undefined) : undefined;
}
