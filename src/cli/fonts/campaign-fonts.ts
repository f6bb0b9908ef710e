/** The fonts of a campaign, and the names that none of them can draw. */
import type { Entity } from '../../core/entity';
import { isGeneral, letterProblems, specialLetters } from '../../core/letters';
import type { Problem } from '../../core/problem';
import { allWordsIn } from '../../stage/strike-words';
import { shareLetters } from './share';
import { cutFont, lettersOfFonts, type CutFont } from './shipped';

/**
 * Cuts fonts into a folder, to the letters of all names, of the words that stand on the map in their languages, and of `texts` in any language; none
 * where the general font has every letter.
 */
export async function cutFonts(
	entities: readonly Entity[],
	texts: readonly string[],
	folder: string,
): Promise<readonly CutFont[]> {
	const wanted = new Map(
		[...specialLetters(entities)].map(([tag, letters]) => [tag, [...letters, ...wordLetters(tag)]]),
	);
	wanted.set('und', [...(wanted.get('und') ?? []), ...specialIn(texts)]);
	const has = await lettersOfFonts(allOf(wanted));
	return Promise.all([...shareLetters(wanted, has)].map(([tag, letters]) => cutFont(tag, letters, folder)));
}

/** A problem for each name with letters that no shipped font has. */
export async function fontProblems(entities: readonly Entity[]): Promise<readonly Problem[]> {
	const has = [...(await lettersOfFonts(allOf(specialLetters(entities)))).values()];
	return letterProblems(entities, (letter) => has.some((letters) => letters.has(letter)));
}

const specialIn = (texts: readonly string[]): string[] =>
	[...new Set(texts.join(''))].filter((letter) => /\p{L}/u.test(letter) && !isGeneral(letter));

const allOf = (letters: ReadonlyMap<string, readonly string[]>): string[] =>
	[...new Set([...letters.values()].flat())].sort();

const wordLetters = (tag: string): string[] =>
	[...allWordsIn(tag.split('-')[0]!)].filter((letter) => !isGeneral(letter));
