/** The query of a link. */

/** A query with words set or, where `undefined`, taken out; every other word as it was. */
export function queryWith(search: string, words: Readonly<Record<string, string | undefined>>): string {
	const query = new URLSearchParams(search);
	for (const [name, value] of Object.entries(words)) {
		if (value === undefined) query.delete(name);
		else query.set(name, value);
	}
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}
