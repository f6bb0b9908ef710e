/**
 * Extras that stand with a feature of another kind than theirs, where nobody would read them. Only words that can mean nothing else are held to their
 * place: `strength` or `left` of another kind may be the author's own.
 */
import type { EntityKind } from '../entity';
import { written, type Fields } from './record';
import { foundText, type Report } from './report';

/** What may have each of the extras. */
const PLACES: readonly (readonly [
	keys: readonly string[],
	place: string,
	has: (kind: EntityKind, what: unknown) => boolean,
])[] = [
	[['manoeuvre', 'part_of'], 'A track', (kind) => kind === 'track'],
	[['audible_km', 'run_in_degrees'], 'A zone of class "strike"', (kind, what) => kind === 'zone' && what === 'strike'],
];

/** Reports every extra that a feature of this kind and class cannot have; none where the kind is not known. */
export function checkPlacement(kind: EntityKind | undefined, properties: Fields, report: Report): void {
	if (kind === undefined) return;
	const what = written(properties, 'class');
	for (const [keys, place, has] of PLACES) {
		if (has(kind, what)) continue;
		for (const key of keys.filter((name) => written(properties, name) !== undefined)) {
			const found = `${foundText(properties[key])} found at a ${kind}`;
			report(`properties.${key}`, `${place} expected to have it; ${found}.`, 'Remove it, or change kind or class.');
		}
	}
}
