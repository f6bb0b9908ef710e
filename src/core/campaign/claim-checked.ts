/** How a claim can be checked, in words. */
import { didYouMean } from '../problem';
import { written, type Fields } from './record';
import { foundText, type Report } from './report';

/** The words that `checked` may hold. */
export const CHECKED = ['geography', 'arithmetic', 'another text', 'document', 'not checkable'] as const;

/** By the map, by reckoning with other figures, by what another text says, by a document, or not at all. */
export type Checked = (typeof CHECKED)[number];

const FIX =
	'Write "checked": ["another text", "document"], or one of the words alone: geography, arithmetic, another text, document, not checkable.';

/** The words of a claim, each once; `geography` goes without saying where the claim asks it something. */
export function readChecked(claim: Fields, asksGeography: boolean, report: Report): readonly Checked[] {
	const value = written(claim, 'checked');
	const list: readonly unknown[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
	for (const [index, word] of list.entries()) {
		if (isChecked(word)) continue;
		const near = typeof word === 'string' ? didYouMean(word, CHECKED) : '';
		report(
			Array.isArray(value) ? `checked[${index}]` : 'checked',
			`A way to check expected; ${foundText(word)} found.`,
			FIX + near,
		);
	}
	const words = new Set<Checked>([...(asksGeography ? ['geography' as const] : []), ...list.filter(isChecked)]);
	checkSense(words, asksGeography, report);
	return [...words];
}

const isChecked = (word: unknown): word is Checked => (CHECKED as readonly unknown[]).includes(word);

function checkSense(words: ReadonlySet<Checked>, asksGeography: boolean, report: Report): void {
	if (words.has('geography') && !asksGeography) {
		const fix = 'Add the question, as in "check": { "from": "…", "to": "…" }, or take the word away.';
		report('checked', 'A question in "check" expected beside "geography"; nothing found.', fix);
	}
	if (words.has('not checkable') && words.size > 1) {
		const others = [...words].filter((word) => word !== 'not checkable').join(', ');
		report('checked', `"not checkable" alone expected; ${others} found beside it.`, 'Take one or the other away.');
	}
}
