/** Files of 50 MB, made here: each ends in a result or in problems, in bounded time. */
import { describe, expect, it } from 'vitest';
import { readCampaign } from '../../src/core/campaign';
import { problemsText } from '../../src/core/problem';
import { feature, SOURCES } from './fixture';

const SIZE = 50_000_000;
/** Generous, for the machine may have other things to do; without bounds these took minutes, or all memory. */
const SECONDS = 60;

/** A collection of so many bytes, of features by their number. */
function collection(make: (number: number) => unknown): string {
	const texts: string[] = [];
	for (let size = 0, i = 0; size < SIZE; i++) {
		const text = JSON.stringify(make(i));
		texts.push(text);
		size += text.length + 1;
	}
	return `{"type":"FeatureCollection","features":[${texts.join()}]}`;
}

function read(text: string) {
	const start = performance.now();
	const { parts, problems } = readCampaign([SOURCES, { path: 'geo/huge.geojson', text }]);
	expect((performance.now() - start) / 1000).toBeLessThan(SECONDS);
	return { entities: parts.entities.length, problems, text: problemsText(problems) };
}

const line = Array.from({ length: 300 }, (_, i) => [130 + i / 1000, 42 + (i % 7) / 1000]);

describe('a file of 50 MB', () => {
	const right = collection((i) => feature(`line-${i}`, 'LineString', line));

	it('that is right is read', () => {
		expect(right.length).toBeGreaterThan(SIZE);
		const { entities, text } = read(right);
		expect(text).toBe('');
		expect(entities).toBeGreaterThan(9000);
	});

	it('that is cut off has one problem, which says where', () => {
		const { entities, problems } = read(right.slice(0, -40));
		expect(entities).toBe(0);
		expect(problems).toHaveLength(1);
		expect(problems[0]!.where[1]).toMatch(/^line 1, column \d{8}$/);
	});

	it('with a mistake in each feature tells as many as can be read, and how many more there are', () => {
		const { problems, text } = read(collection((i) => feature(`p-${i}`, 'Point', [130, 42], { sources: [`b-${i}`] })));
		expect(problems).toHaveLength(10_001);
		expect(text).toMatch(/\d{6} more found than can be told here/);
	});

	it('that is one bracket, or one text, has a problem at once', () => {
		expect(read('['.repeat(SIZE)).problems).toHaveLength(1);
		expect(read(`"${'\\'.repeat(SIZE)}`).problems).toHaveLength(1);
	});
});
