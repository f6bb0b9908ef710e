/** The letters that names are written in, and which of the shipped fonts draws them. */
import type { Entity, Names } from './entity';
import { foundText } from './campaign/report';
import type { Problem } from './problem';

/** What the general font has, by the files that it is cut into and as its makers cut it. A letter in two of them is drawn from the first. */
export const GENERAL_RANGES = {
	latin: ['U+0000-00FF', 'U+2000-206F', 'U+20AC-20AC', 'U+2122-2122', 'U+2190-2193', 'U+2212-2212'],
	'latin-ext': ['U+0100-02BA', 'U+1E00-1E9F', 'U+1EF2-1EFF'],
	vietnamese: ['U+1EA0-1EF1'],
	cyrillic: ['U+0301-0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116-2116'],
	'cyrillic-ext': ['U+0460-052F'],
	greek: ['U+0370-03FF'],
	'greek-ext': ['U+1F00-1FFF'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Whether ranges such as `U+0370-03FF` hold a letter. */
export function inRanges(letter: string, ranges: readonly string[]): boolean {
	const code = letter.codePointAt(0)!;
	return ranges.some((range) => {
		const [from, to] = range.slice(2).split('-');
		return code >= Number.parseInt(from!, 16) && code <= Number.parseInt(to!, 16);
	});
}

const GENERAL = Object.values(GENERAL_RANGES).flat();

/** Whether the general font, which is shipped whole, has a letter. */
export const isGeneral = (letter: string): boolean => inRanges(letter, GENERAL);

/** The letters, by tag of the names that use them, that a font cut for this campaign must have; sorted, each once. */
export function specialLetters(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
	const letters = new Map<string, Set<string>>();
	for (const { tag, text } of entities.flatMap(namesOf)) {
		const special = [...text].filter((letter) => !isGeneral(letter));
		if (special.length > 0) letters.set(tag, new Set([...(letters.get(tag) ?? []), ...special]));
	}
	return new Map([...letters].sort().map(([tag, set]) => [tag, [...set].sort()]));
}

/** A problem for every name with letters that no font has: they would be drawn with whatever the machine has, or as boxes. */
export function letterProblems(entities: readonly Entity[], has: (letter: string) => boolean): readonly Problem[] {
	return entities.flatMap((entity) =>
		namesOf(entity).flatMap(({ property, tag, text }) => {
			const missing = [...new Set(text)].filter((letter) => !isGeneral(letter) && !has(letter));
			if (missing.length === 0) return [];
			const path = `properties.${property}${tag === 'und' ? '' : `.${tag}`}`;
			return [{ where: [entity.file, entity.id, path], what: whatIsMissing(missing), fix: FIX }];
		}),
	);
}

const FIX =
	'Write the name in Latin, Cyrillic, Greek, Chinese, Japanese or Korean letters, or ship a font that has them: add it to FONTS in src/cli/fonts/shipped.ts.';

function whatIsMissing(letters: readonly string[]): string {
	const codes = letters.map((letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
	return `Letters of a shipped font expected; ${foundText(letters.join(' '))} found (${codes.slice(0, 6).join(', ')}${codes.length > 6 ? ', …' : ''}), which none has.`;
}

interface Written {
	readonly property: 'name' | 'short' | 'strength';
	readonly tag: string;
	readonly text: string;
}

/** All that is written of an entity on the map. */
function namesOf(entity: Entity): readonly Written[] {
	const written = (property: Written['property'], names: Names): Written[] =>
		Object.entries(names).map(([tag, text]) => ({ property, tag, text }));
	const { name, short } = entity;
	const strengths = entity.kind === 'track' ? entity.strengths.filter((text) => text !== undefined) : [];
	return [
		...written('name', name),
		...(short === name ? [] : written('short', short)),
		...strengths.map((text): Written => ({ property: 'strength', tag: 'und', text })),
	];
}
