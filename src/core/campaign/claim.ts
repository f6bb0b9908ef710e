/** `geo/claims.json`: what the texts say. */
import type { Names, SourceRef } from '../entity';
import { didYouMean } from '../problem';
import { readChecked, type Checked } from './claim-checked';
import { readChecks, type ClaimCheck, type KnownFeatures } from './claim-question';
import { readValueOfClaim, type ClaimValue } from './claim-value';
import { readWhen, type When } from './claim-when';
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
	/** When what it says was, as far as the text tells. */
	readonly when?: When;
	readonly sources: readonly SourceRef[];
	/** Ids of the claims that cannot be true together with this one, and that say the same of it. */
	readonly contradicts: readonly string[];
	/** What geography can be asked, the question that decides first; absent where it cannot. */
	readonly check?: ClaimCheck;
	/** All that geography is asked, `check` first. */
	readonly checks: readonly ClaimCheck[];
	/** How it can be checked at all; empty where the author did not say. */
	readonly checked: readonly Checked[];
	/** The claim as it was written. */
	readonly properties: Fields;
}

/** What claims may refer to. */
export interface Known extends KnownFeatures {
	readonly sources: KnownSources;
}

const NAMES = [
	'id',
	'text',
	'claim',
	'kind',
	'value',
	'unit',
	'when',
	'source',
	'sources',
	'contradicts',
	'check',
	'checked',
	'note',
];

/** The claims of a parsed `claims.json`: a list, or `{ "claims": [ … ] }`. A check that cannot be made is reported and left away. */
export function readClaims(value: unknown, origin: Omit<ListOrigin, 'noun'>, known: Known): readonly Claim[] {
	const list = readList(value, { ...origin, noun: 'claim' });
	const ids = new Set(origin.seen.keys());
	return bothWays(inOneTime(list.map((claim) => readClaim(claim, ids, known))));
}

/** A contradiction that one claim names is one of the other too. */
function bothWays(claims: readonly Claim[]): readonly Claim[] {
	const against = new Map(claims.map(({ id, contradicts }) => [id, new Set(contradicts)]));
	for (const { id, contradicts } of claims) contradicts.forEach((other) => against.get(other)?.add(id));
	return claims.map((claim) => ({ ...claim, contradicts: [...(against.get(claim.id) ?? [])] }));
}

/** What is said in the same words is of the same time, where only one of those who say it is dated. */
function inOneTime(claims: readonly Claim[]): readonly Claim[] {
	const words = ({ text }: Claim) => JSON.stringify(text);
	const dated = new Map(claims.flatMap((claim) => (claim.when ? [[words(claim), claim.when] as const] : [])));
	return claims.map((claim) => {
		const when = claim.when ?? dated.get(words(claim));
		return when ? { ...claim, when } : claim;
	});
}

function readClaim({ id, item, report }: Listed, ids: ReadonlySet<string>, known: Known): Claim {
	checkId(id, report);
	checkPropertyNames(item, NAMES, '', report);
	const kind = readWord(item, 'kind', '', report);
	const unit = readWord(item, 'unit', '', report);
	const sources = written(item, 'sources') === undefined ? 'source' : 'sources';
	const checks = readChecks(item, known, report);
	const when = readWhen(item, report);
	const asks = written(item, 'check') !== undefined;
	return {
		id,
		text: readText(item, report),
		...(kind !== undefined && { kind }),
		value: readValueOfClaim(written(item, 'value'), report),
		...(unit !== undefined && { unit }),
		...(when && { when }),
		sources: readSourceRefs(asList(written(item, sources)), sources, known.sources, report),
		contradicts: readContradicts(written(item, 'contradicts'), id, ids, report),
		...(checks[0] && { check: checks[0] }),
		checks,
		checked: readChecked(item, asks, report),
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
