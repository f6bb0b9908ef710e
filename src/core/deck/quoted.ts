/** A value of a slide as its author would know it again. */

const MOST = 200;

/** Its JSON, cut where it is long; what kind of thing it is where it has none, as a function or what holds itself. */
export function quoted(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = jsonOf(value) ?? `a ${typeof value}`;
	return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}

function jsonOf(value: unknown): string | undefined {
	try {
		return typeof value === 'number' ? String(value) : JSON.stringify(value);
	} catch {
		return undefined;
	}
}
