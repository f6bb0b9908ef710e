/**
 * Every claim is cited with the line that the dossier gives for it. The dossier is not shipped: where it does not lie beside the project (`../shared`, or the folder
 * that SHARED names) there is nothing to compare with.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { geoFiles } from '../../src/cli/campaign-plugin';
import { campaignOf, readCampaign } from '../../src/core/campaign';

interface Recorded {
	readonly id: string;
	readonly article: number;
	readonly line: number;
}

const root = join(import.meta.dirname, '../..');
const dossier = join(process.env['SHARED'] ?? join(root, '../shared'), 'dossier/claims.json');
const claims = [...campaignOf(readCampaign(geoFiles(join(root, 'geo'))).parts).claims.values()];
const cited = claims.flatMap(({ id, sources }) => sources.map((source) => ({ claim: id, ...source })));
const ofArticles = cited.filter(({ id }) => /^a\d$/.test(id));

describe('the line of a claim', () => {
	it('is given for every article', () => {
		expect(ofArticles.length).toBeGreaterThan(100);
		expect(ofArticles.filter(({ locator }) => !/^L\d+$/.test(locator ?? ''))).toEqual([]);
	});

	describe.skipIf(!existsSync(dossier))('as the dossier has it', () => {
		const recorded = existsSync(dossier)
			? (JSON.parse(readFileSync(dossier, 'utf8')) as { readonly claims: readonly Recorded[] }).claims
			: [];
		const lines = new Map(recorded.map(({ id, article, line }) => [id.toLowerCase(), `a${article} L${line}`]));
		const ofText = ({ id, locator }: { readonly id: string; readonly locator?: string }) => `${id} ${locator}`;

		it('is that of the claim with the same number', () => {
			const numbered = claims.filter(({ id }) => lines.has(id));
			expect(numbered.length).toBe(recorded.length);
			const wrong = numbered.filter(({ id, sources }) => !sources.map(ofText).includes(lines.get(id)!));
			expect(wrong.map(({ id }) => id)).toEqual([]);
		});

		it('is one in which the article claims anything', () => {
			const known = new Set(lines.values());
			expect(ofArticles.filter((ref) => !known.has(ofText(ref)))).toEqual([]);
		});
	});
});
