/** What the history linter finds: an author's mistake, or advice that fails no check. */
import type { Entity } from '../entity';
import type { Problem } from '../problem';

/** A problem that says how much it weighs: only a `problem` fails `npm run check`. */
export interface Finding extends Problem {
	readonly severity: 'problem' | 'advice';
}

/** A finding at a property of a feature. */
export function findingAt(
	{ file, id }: Pick<Entity, 'file' | 'id'>,
	path: string,
	severity: Finding['severity'],
	what: string,
	fix: string,
): Finding {
	return { severity, where: [file, id, `properties.${path}`], what, fix };
}
