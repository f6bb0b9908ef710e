/** Each `NAME.input.geojson` gives exactly the problems of `NAME.problems.txt`; `NAME.sources.json`, `NAME.claims.json` and `NAME.relief.geojson` lie beside it where a case needs its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCampaign, type GeoFile } from '../../src/core/campaign';
import { problemsText } from '../../src/core/problem';

const FOLDER = import.meta.dirname;
const SOURCES = '[{ "id": "a1", "type": "book", "title": "One" }, { "id": "a2", "type": "book", "title": "Two" }]';
const endsOf = (ending: string) =>
	readdirSync(FOLDER)
		.filter((name) => name.endsWith(ending))
		.map((name) => name.slice(0, -ending.length))
		.sort();

describe('what an author is told about', () => {
	const names = endsOf('.input.geojson');

	it.each(names)('%s', (name) => {
		const { problems } = readCampaign(filesOf(name));
		expect(`${problemsText(problems)}\n`).toBe(textOf(`${name}.problems.txt`));
	});

	it('has an input for every list of problems, and a list for every input', () => {
		expect(endsOf('.problems.txt')).toEqual(names);
	});
});

/** A second geo file of a case is called `NAME.second.geojson`. */
function filesOf(name: string): GeoFile[] {
	const beside = (ending: string, path: string, otherwise?: string): GeoFile[] => {
		const text = existsSync(join(FOLDER, name + ending)) ? textOf(name + ending) : otherwise;
		return text === undefined ? [] : [{ path, text }];
	};
	return [
		...beside('.input.geojson', `geo/${name}.geojson`),
		...beside('.second.geojson', 'geo/second.geojson'),
		...beside('.relief.geojson', 'geo/relief.geojson'),
		...beside('.sources.json', 'geo/sources.json', SOURCES),
		...beside('.claims.json', 'geo/claims.json'),
	];
}

function textOf(name: string): string {
	return readFileSync(join(FOLDER, name), 'utf8');
}
