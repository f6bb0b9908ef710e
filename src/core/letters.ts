/** The letters that names are written in, and which of the shipped fonts draws them. */
import type { Entity, Names } from './entity';
import { foundText } from './campaign/report';
import { GENERAL_RANGES, inRanges } from './ranges';
import type { Problem } from './problem';

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
