/** Search through everything that a campaign has by name, and every claim, whatever the language, the case and the accents. */
import MiniSearch from 'minisearch';
import type { Campaign, Claim } from '../campaign';
import type { Entity } from '../entity';
import { claimText } from '../claim-text';

/** Something that was found. */
export type Found =
	{ readonly kind: 'entity'; readonly entity: Entity } | { readonly kind: 'claim'; readonly claim: Claim };

/** Finds what has every word of a search, the best first; at most so many. */
export type Finder = (search: string, most: number) => readonly Found[];

interface Entry {
	readonly id: string;
	readonly names: string;
	readonly words: string;
}

/** Letters from which on a word may be misspelt by one in five. */
const FUZZY_FROM = 5;

/** Reads a campaign for searching; worth keeping. Of things those come first that some step shows, by their ids. */
export function finderIn(campaign: Campaign, shown: ReadonlySet<string>): Finder {
	const found = new Map<string, Found>();
	const index = new MiniSearch<Entry>({
		fields: ['names', 'words'],
		processTerm: plain,
		searchOptions: {
			combineWith: 'AND',
			prefix: true,
			fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false),
			boost: { names: 4 },
			boostDocument: (id) => weightOf(found.get(String(id)), shown),
		},
	});
	for (const entity of campaign.entities.values()) {
		const names = [...Object.values(entity.name), ...Object.values(entity.short)];
		if (names.length === 0) continue;
		const id = `entity ${entity.id}`;
		found.set(id, { kind: 'entity', entity });
		index.add({ id, names: names.join(' '), words: wordsOf(entity) });
	}
	for (const claim of campaign.claims.values()) {
		const id = `claim ${claim.id}`;
		found.set(id, { kind: 'claim', claim });
		const figure = `${claimText(claim)} ${claim.sources.map(({ id, locator }) => `${id} ${locator ?? ''}`).join(' ')}`;
		index.add({ id, names: Object.values(claim.text).join(' '), words: `${claim.id} ${claim.kind ?? ''} ${figure}` });
	}
	return (search, most) =>
		index
			.search(search)
			.slice(0, most)
			.flatMap(({ id }) => found.get(String(id)) ?? []);
}

/** Who types a name means the place or the unit, and not a line that is called after it. */
function weightOf(found: Found | undefined, shown: ReadonlySet<string>): number {
	if (found?.kind !== 'entity') return 0.5;
	const { id, kind } = found.entity;
	if (kind !== 'ground' && !shown.has(id)) return 0.2;
	return { place: 3, track: 2, ground: 2, zone: 1, line: 1, front: 1, border: 1, inset: 1 }[kind];
}

function wordsOf(entity: Entity): string {
	const arms = entity.kind === 'track' ? [entity.arm, entity.echelon] : [];
	return [entity.id, entity.side, entity.class, ...arms].filter((word) => word !== undefined).join(' ').replaceAll('-', ' '); // prettier-ignore
}

/** Small letters without accents; the Japanese and Korean marks of voice and syllable are no accents. */
function plain(term: string): string {
	return term.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase(); // prettier-ignore
}
