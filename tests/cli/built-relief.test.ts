import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCampaign } from '../../src/core/campaign';
import { builtRelief } from '../../src/cli/relief/built';
import { inputSha } from '../../src/cli/relief/input';
import { feature, geoFile, RING, SOURCES } from '../campaign/fixture';
import { emptyFolder } from './machine';

/** A relief.json that says it was built from this file in this state. */
function built(file: string, sha256: string): string {
	const folder = join(emptyFolder(), 'relief');
	mkdirSync(folder);
	writeFileSync(join(folder, 'relief.json'), JSON.stringify({ schematic: true, source: { file, sha256 } }));
	return join(folder, 'relief.json');
}
const OURS = 'geo/relief.geojson';
const NOWHERE = join(emptyFolder(), 'relief.json');

it('a campaign without heights has no relief, and none of another campaign', () => {
	expect(builtRelief(NOWHERE, undefined)).toEqual({ relief: undefined, problems: [] });
	expect(builtRelief(built(OURS, 'a'), undefined)).toEqual({ relief: undefined, problems: [] });
});

it('a measured model is shown whatever the campaign says of heights', () => {
	for (const sha of [undefined, 'b']) {
		const { relief, problems } = builtRelief(built('N42E130.hgt', 'a'), sha);
		expect(relief).toBeDefined();
		expect(problems).toEqual([]);
	}
});

it('a relief that is missing, or of another state, is a problem that tells what to run', () => {
	expect(builtRelief(built(OURS, 'a'), 'a').problems).toEqual([]);
	const missing = builtRelief(NOWHERE, 'a');
	expect(missing.relief).toBeUndefined();
	const stale = builtRelief(built(OURS, 'a'), 'b');
	expect(stale.relief).toBeDefined();
	for (const { problems } of [missing, stale]) {
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ where: ['public/relief/relief.json'], fix: 'Run npm run relief.' });
	}
});

it('the state is that of the heights and of the lakes, and of nothing else', () => {
	const lake = (id: string, what: string) => feature(id, 'Polygon', [RING], { kind: 'ground', class: what });
	const shaOf = (text: string, ...ground: readonly unknown[]) => {
		const files = [SOURCES, geoFile('geo/ground.geojson', ...ground), { path: OURS, text }];
		return inputSha(files, readCampaign(files).parts);
	};
	const before = shaOf('{}', lake('a', 'lake'));
	expect(shaOf('{}', lake('a', 'lake'), lake('b', 'marsh'))).toBe(before);
	expect(shaOf('{ }', lake('a', 'lake'))).not.toBe(before);
	expect(shaOf('{}', lake('a', 'lake'), lake('b', 'lake'))).not.toBe(before);
	expect(inputSha([SOURCES], readCampaign([SOURCES]).parts)).toBeUndefined();
});
