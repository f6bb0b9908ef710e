/** A deck in another language: its words from a folder of their own, all else from the original, by which it is held. */
import type { Campaign } from '../campaign';
import { buildDeck, type Deck, type SlideFile } from '../deck';
import { didYouMean, type Problem } from '../problem';
import { slideId, type DeckSpec, type SlideSpec } from '../slide';
import { withSideNames } from './side-names';
import { differencesOf, valueText, type Difference, type IsWords } from './same-but-words';

/** What a folder such as `slides/ru` holds. */
export interface Translation {
	/** BCP 47 tag: the name of the folder. */
	readonly language: string;
	/** Slides by their paths, as in `slides/ru/05-two-readings.svelte`. */
	readonly files: readonly SlideFile[];
	/** What `deck.ts` there exports; `undefined` where there is none. */
	readonly spec: DeckSpec | undefined;
}

/** What was written first: slides, deck and campaign. */
export interface Original {
	readonly files: readonly SlideFile[];
	readonly campaign: Campaign;
	readonly spec: DeckSpec | undefined;
}

/**
 * The deck in the language of a translation, with the ids of the slides whose words are in it. A slide that has no translation stays in the language of
 * the original, and so does one that differs from it in more than words, which is a problem. Problems are those of the translation alone.
 */
export function translatedDeck(
	{ files, campaign, spec = {} }: Original,
	translation: Translation,
): { readonly deck: Deck; readonly translated: ReadonlySet<string>; readonly problems: readonly Problem[] } {
	const { language } = translation;
	const originals = new Map(files.map((file) => [slideId(file.path), file]));
	const problems = translation.files.flatMap((file) => slideProblems(file, originals));
	const broken = new Set(problems.map(({ where }) => where[0]));
	const usable = new Map(
		translation.files.filter(({ path }) => !broken.has(path)).map((file) => [slideId(file.path), file]),
	);
	const deckProblems = specProblems(spec, translation);
	const words = deckProblems.length === 0 ? (translation.spec ?? {}) : {};
	const own = spec.language ?? 'en';
	const mixed = files.map((file) => {
		const found = usable.get(slideId(file.path));
		return found ? { ...file, slide: found.slide, words: { path: found.path, language } } : { ...file, words: { path: file.path, language: own } }; // prettier-ignore
	});
	const { sides = [], ...told } = words;
	const { deck } = buildDeck(mixed, campaign, { ...spec, ...told, language });
	// Without a title of its own a deck goes by that of its first slide.
	const titled = words.title !== undefined ? language : spec.title !== undefined ? own : deck.slides[0]?.language;
	const named = withSideNames({ ...deck, titled: titled ?? own }, spec.sides ?? [], sides);
	return { deck: named, translated: new Set(usable.keys()), problems: [...problems, ...deckProblems] };
}

const FIX =
	'A translation changes words alone: copy everything else from the original, and change it there if it is to change.';

function slideProblems({ path, slide }: SlideFile, originals: ReadonlyMap<string, SlideFile>): readonly Problem[] {
	const original = originals.get(slideId(path));
	if (!original) {
		const what = `There is no slide of this name to translate.${didYouMean(slideId(path), originals.keys())}`;
		return [{ where: [path], what, fix: 'Give the file the name of the slide that it translates.' }];
	}
	if (!slide || typeof slide !== 'object') {
		const fix = 'Copy it from the original: export const slide = defineSlide({ … }) in <script module>.';
		return [{ where: [path], what: 'An exported slide expected; none found.', fix }];
	}
	if (!original.slide) return [];
	const [names, found] = [stepsOf(original.slide), stepsOf(slide)];
	if (names.join() !== found.join()) {
		const what = `The steps of ${original.path} expected, in their order: ${names.join(', ')}; ${found.join(', ') || 'none'} found.`;
		return [{ where: [path, 'steps'], what, fix: FIX }];
	}
	return differencesOf(original.slide, slide, isWordsOfSlide).map((one) => problemOf(one, path, original.path));
}

const stepsOf = ({ steps }: SlideSpec): readonly string[] => Object.keys(steps ?? {});

function problemOf({ path, original, found }: Difference, file: string, from: string): Problem {
	const [first = '', ...rest] = path[0] === 'steps' ? path.slice(1) : path;
	const where = [file, first, ...(rest.length > 0 ? [rest.join('.')] : [])];
	return { where, what: `${valueText(original)} expected, as in ${from}; ${valueText(found)} found.`, fix: FIX };
}

/** Words of a panel, wherever in it they stand. */
const PANEL_WORDS = ['title', 'note', 'unit', 'name', 'label', 'text'];

const isWordsOfSlide: IsWords = ([first, , property, ...rest]) => {
	if (first === 'title') return property === undefined;
	if (property === 'caption') return rest.length === 0;
	return property === 'panel' && PANEL_WORDS.includes(rest.at(-1) ?? '');
};

/** Of a deck only what is translated need be there. */
function specProblems(original: DeckSpec, { language, spec }: Translation): readonly Problem[] {
	if (spec === undefined) return [];
	const file = `slides/${language}/deck.ts`;
	const { language: said = language, ...rest } = spec;
	const wrong: Difference[] = said === language ? [] : [{ path: ['language'], original: language, found: said }];
	const whole: DeckSpec = { title: 'that of its first slide', ...original };
	const given = Object.fromEntries(Object.keys(rest).map((key) => [key, whole[key as keyof DeckSpec]]));
	const differences = [...wrong, ...differencesOf(given, rest, isWordsOfDeck)];
	return differences.map((one) => problemOf(one, file, 'slides/deck.ts'));
}

const isWordsOfDeck: IsWords = ([first, place, property]) => {
	if (first === 'clocks') return property === 'name';
	if (first === 'editions') return property === 'title';
	return first === 'title' || first === 'subtitle' || first === 'clock' || (first === 'sides' && place !== undefined);
};
