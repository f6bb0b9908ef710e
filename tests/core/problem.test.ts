import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest, problemsText, problemText } from '../../src/core/problem';

const PROBLEM = {
	where: ['geo/tracks.geojson', '75th-regiment', 'properties.datetimes'],
	what: '3 datetimes expected, one for each vertex; 2 found.',
	fix: 'Add the missing times; write null for a vertex whose time is not known.',
};

describe('a problem', () => {
	it('is three lines: where it is, what it is, how to mend it', () => {
		expect(problemText(PROBLEM)).toBe(
			[
				'geo/tracks.geojson › 75th-regiment › properties.datetimes',
				'  3 datetimes expected, one for each vertex; 2 found.',
				'  Add the missing times; write null for a vertex whose time is not known.',
			].join('\n'),
		);
	});

	it('is told once, in the order in which it was met', () => {
		const other = { ...PROBLEM, where: ['geo/zones.geojson'] };
		expect(problemsText([other, PROBLEM, other])).toBe(`${problemText(other)}\n\n${problemText(PROBLEM)}`);
	});

	it('has no text where there is none', () => {
		expect(problemsText([])).toBe('');
	});
});

describe('did you mean', () => {
	const KNOWN = ['crest-line', 'lake', 'disputed-strip'];

	it('names what is close', () => {
		expect(didYouMean('crestline', KNOWN)).toBe(' Did you mean "crest-line"?');
		expect(didYouMean('Crest-Line', KNOWN)).toBe(' Did you mean "crest-line"?');
	});

	it('says nothing where nothing is close', () => {
		expect(didYouMean('harbour', KNOWN)).toBe('');
		expect(didYouMean('crest', [])).toBe('');
	});

	it('takes the nearest of several, and the first of those equally near', () => {
		expect(nearest('lakes', ['lapse', 'lake', 'laker'])).toBe('lake');
	});

	it('counts insertions, deletions and replacements', () => {
		expect([
			editDistance('', 'abc'),
			editDistance('abc', ''),
			editDistance('lake', 'like'),
			editDistance('kitten', 'sitting'),
		]).toEqual([3, 3, 1, 3]);
	});
});
