import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { passagesOf } from '../../src/cli/content/slide-text';

/** The texts that the talk examines; not everybody who has this project has them. */
const ARTICLES = '../shared/articles';
/** So many words in a row in common are a copy. */
const RUN = 9;
/** Quotes say that they are; figures are no words of ours. */
const APART = ['Quote', 'Claim', 'Cite', 'Distance', 'Reckon', 'Share'];

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];

function runsOf(text: string): readonly string[] {
	const words = wordsOf(text);
	return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** Runs of words that a text has in common with others. */
function copies(text: string, of: ReadonlySet<string>): readonly string[] {
	return runsOf(text).filter((run) => of.has(run));
}

const allRuns = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(runsOf));

/** The prose and notes of the slides, their titles and captions, and what geo files say in words, each by where it stands. */
function ownTexts(): readonly (readonly [where: string, text: string])[] {
	const slides = readdirSync('slides').filter((name) => name.endsWith('.svelte'));
	const geo = readdirSync('geo').filter((name) => /json$/.test(name) && name !== 'sources.json');
	return [
		...slides.flatMap((name) => {
			const source = readFileSync(`slides/${name}`, 'utf8');
			const data = [...source.matchAll(/(?:title|caption|note|text|label):\s*(['"`])((?:\\.|(?!\1).)*)\1/g)];
			const prose = passagesOf(source, APART).map(({ step, text }) => [`${name} ${step}`, text] as const);
			return [...prose, ...data.map(([, , text]) => [name, text!] as const)];
		}),
		...geo.flatMap((name) =>
			stringsIn(JSON.parse(readFileSync(`geo/${name}`, 'utf8'))).map((text) => [name, text] as const),
		),
	];
}

function stringsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

it('a planted copy is found, whatever its capitals and marks, and a shorter run is not', () => {
	const article = allRuns(['On the night the regiment went up the slope, and nobody on the summit saw it come.']);
	expect(copies('Then: on the night “the regiment” went up the slope; dark.', article)).toHaveLength(1);
	expect(copies('on the night the regiment went up the hill', article)).toEqual([]);
	expect(passagesOf('<Step name="a"><p>A <Quote of="x">long one</Quote> b</p></Step>', APART)[0]!.text).not.toContain(
		'long',
	);
});

it.skipIf(!existsSync(ARTICLES))('nothing of the articles is copied into slides and geo files', () => {
	const names = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(md|txt|html)$/.test(name),
	);
	expect(names.length).toBeGreaterThan(0);
	const articles = allRuns(names.map((name) => readFileSync(`${ARTICLES}/${name}`, 'utf8')));
	expect(ownTexts().flatMap(([where, text]) => copies(text, articles).map((run) => `${where}: ${run}`))).toEqual([]);
});
