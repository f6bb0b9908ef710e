import { expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { geoFiles } from '../../src/cli/campaign-plugin';
import { readContent } from '../../src/cli/content/load-content';
import { problemsText } from '../../src/core/problem';

const read = readContent();
const { claims, sources } = campaignOf(readCampaign(geoFiles('geo')).parts);

it('the campaign and the slides of this project have no problems, and every distance in prose is on the proof sheet', async () => {
	const { problems, proofSheet } = await read;
	expect(problemsText(problems)).toBe('');
	expect(proofSheet.split('\n').length).toBeGreaterThan(10);
	await expect(proofSheet).toMatchFileSnapshot('distances.txt');
});

it('every claim that geography can test is on the sheet of claims tested', async () => {
	const { claimSheet } = await read;
	for (const { id, check } of claims.values()) if (check) expect(claimSheet).toContain(`${id} | claimed`);
	await expect(claimSheet).toMatchFileSnapshot('claims-tested.txt');
});

it('every claim says how it can be checked, and what contradicts it contradicts it back', () => {
	for (const { id, checked, contradicts } of claims.values()) {
		expect(checked, id).not.toEqual([]);
		for (const other of contradicts) expect(claims.get(other)?.contradicts, `${other} against ${id}`).toContain(id);
	}
});

it('the bibliography lists what is cited, each work once, and no work that is not', async () => {
	const { bibliography } = await read;
	expect(new Set(bibliography).size).toBe(bibliography.length);
	expect(bibliography).toContain('a1');
	expect(bibliography.length).toBeLessThanOrEqual(sources.size);
	const words = readdirSync('slides')
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => readFileSync(`slides/${name}`, 'utf8'))
		.join('');
	const unused = [...sources.keys()].filter((id) => !bibliography.includes(id));
	for (const id of unused) expect(words).not.toContain(`of="${id}"`);
});
