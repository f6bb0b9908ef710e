/** `geo/claims.json`: what the texts say. */
import type { Names, SourceRef } from '../entity';
import { didYouMean } from '../problem';
import { readCheck, type ClaimCheck, type KnownFeatures } from './claim-question';
import { readValueOfClaim, type ClaimValue } from './claim-value';
import { checkId } from './ids';
import { readList, type Listed, type ListOrigin } from './lists';
import { readNames } from './names';
import { checkPropertyNames } from './property-names';
import { written, type Fields } from './record';
import { foundText, type Report } from './report';
import { readSourceRefs, type KnownSources } from './source-refs';
import { readWord } from './words';

/** What a text says, in our words. */
export interface Claim {
	/** Unique in `claims.json`. */
	readonly id: string;
	readonly text: Names;
	/** What it is about, in the author's own word (`distance`, `losses`). */
	readonly kind?: string;
	readonly value: ClaimValue;
	/** The unit of `value` (`km`, `km²`, `persons`). */
	readonly unit?: string;
	readonly sources: readonly SourceRef[];
	/** Ids of the claims that cannot be true together with this one. */
	readonly contradicts: readonly string[];
	/** What geography can be asked; absent where it cannot. */
	readonly check?: ClaimCheck;
	/** The claim as it was written. */
	readonly properties: Fields;
}

/** What claims may refer to. */
export interface Known extends KnownFeatures {
	readonly sources: KnownSources;
}

const NAMES = ['id', 'text', 'claim', 'kind', 'value', 'unit', 'source', 'sources', 'contradicts', 'check', 'note'];

/** The claims of a parsed `claims.json`: a list, or `{ "claims": [ … ] }`. A check that cannot be made is reported and left away. */
export function readClaims(value: unknown, origin: Omit<ListOrigin, 'noun'>, known: Known): readonly Claim[] {
	const claims = readList(value, { ...origin, noun: 'claim' });
	return claims.map((claim) => readClaim(claim, new Set(origin.seen.keys()), known));
}

function readClaim({ id, item, report }: Listed, ids: ReadonlySet<string>, known: Known): Claim {
	checkId(id, report);
	checkPropertyNames(item, NAMES, '', report);
	const kind = readWord(item, 'kind', '', report);
	const unit = readWord(item, 'unit', '', report);
	const sources = written(item, 'sources') === undefined ? 'source' : 'sources';
	const check = readCheck(item, known, report);
	return {
		id,
		text: readText(item, report),
		...(kind !== undefined && { kind }),
		value: readValueOfClaim(written(item, 'value'), report),
		...(unit !== undefined && { unit }),
		sources: readSourceRefs(asList(written(item, sources)), sources, known.sources, report),
		contradicts: readContradicts(written(item, 'contradicts'), id, ids, report),
		...(check && { check }),
		properties: item,
	};
}

function readText(item: Fields, report: Report): Names {
	const key = written(item, 'text') === undefined && written(item, 'claim') !== undefined ? 'claim' : 'text';
	const text = written(item, key);
	const fix = 'Say in your words what the text says: "text": { "en": "…" }.';
	if (text === undefined) report('text', 'A text, or texts by language, expected; nothing found.', fix);
	return readNames(text, key, report);
}

/** Where one text says it, its reference may stand alone. */
const asList = (value: unknown) => (value === undefined || Array.isArray(value) ? value : [value]);

function readContradicts(value: unknown, self: string, ids: ReadonlySet<string>, report: Report): readonly string[] {
	if (value === undefined) return [];
	const fix = 'Write the ids of other claims: "contradicts": ["wedge-depth"].';
	if (!Array.isArray(value)) report('contradicts', `A list of ids expected; ${foundText(value)} found.`, fix);
	const list: readonly unknown[] = Array.isArray(value) ? value : [];
	for (const [index, id] of list.entries()) {
		if (typeof id === 'string' && id !== self && ids.has(id)) continue;
		const near = typeof id === 'string' && id !== self ? didYouMean(id, ids) : '';
		report(`contradicts[${index}]`, `The id of another claim expected; ${foundText(id)} found.`, fix + near);
	}
	return list.filter((id) => typeof id === 'string');
}
