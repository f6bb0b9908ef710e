/** The languages in which a campaign has names. */
import type { Campaign } from '../campaign';

/** BCP 47 tags of names, the deck's own first, then by how many entities have them, then by the alphabet; `und` is no language. */
export function languagesOf({ entities }: Campaign, own: string): readonly string[] {
	const counts = new Map<string, number>();
	for (const { name } of entities.values())
		for (const tag of Object.keys(name)) if (tag !== 'und' && tag !== own) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return [own, ...[...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([tag]) => tag)];
}
