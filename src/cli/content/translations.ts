/** What is wrong with translations: where they differ from the original in more than words, and what linters of prose say of their words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Content from '../../app/content';
import { didYouMean, type Problem } from '../../core/problem';
import type { proofOf } from '../../prose/proof';
import { isLanguage, LANGUAGES } from '../../words/language';
import { proseProblems, type ProseRead } from './prose-problems';
import { passagesOf } from './slide-text';

/** Reads every translation of a project in `root`. */
export async function translationProblems(
	content: typeof Content,
	proof: typeof proofOf,
	root: string,
): Promise<ProseRead> {
	const reads = await Promise.all(content.translatedInto.map((language) => readOne(content, language, proof, root)));
	return { problems: reads.flatMap(({ problems }) => problems), advice: reads.flatMap(({ advice }) => advice) };
}

async function readOne(
	{ contentIn, deck: original, problems: known }: typeof Content,
	language: string,
	proof: typeof proofOf,
	root: string,
): Promise<ProseRead> {
	const { deck, prose, problems } = await contentIn(language);
	const slides = deck.slides.filter(({ file }) => file.startsWith(`slides/${language}/`));
	const isHere = ({ where }: Problem) => slides.some(({ file }) => file === where[0]);
	const words = proseProblems({ ...deck, slides }, root);
	const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
	const steps = slides.flatMap(({ id, file }) => {
		const from = original.slides.find((slide) => slide.id === id)!.file;
		return stepProblems(file, textOf(file), from, textOf(from));
	});
	return {
		problems: [
			...unspoken(language),
			...problems.slice(known.length),
			...proof(deck, prose).problems.filter(isHere),
			...words.problems,
			...steps,
		],
		advice: words.advice,
	};
}

/** A step whose words were left out would be silent. */
function stepProblems(file: string, source: string, from: string, original: string): readonly Problem[] {
	const told = passagesOf(source, []).map(({ step }) => step);
	const missing = passagesOf(original, []).filter(({ step }) => !told.includes(step));
	return missing.map(({ step }) => ({
		where: [file, step],
		what: `Words for every step of ${from} expected; none found for "${step}".`,
		fix: `Translate its <Step of={slide} name="${step}"> too.`,
	}));
}

function unspoken(language: string): readonly Problem[] {
	if (isLanguage(language)) return [];
	const known = Object.keys(LANGUAGES);
	const what = `The interface does not speak "${language}", and nobody will see these words.${didYouMean(language, known)}`;
	return [
		{ where: [`slides/${language}`], what, fix: `Name the folder by a language that it speaks: ${known.join(', ')}.` },
	];
}
