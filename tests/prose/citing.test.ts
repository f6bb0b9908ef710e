/** Which steps cite a claim: by their words, by what they reckon, and by a panel where it first stands. */
import { expect, it } from 'vitest';
import type { Component } from 'svelte';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { buildDeck } from '../../src/core/deck';
import { problemsText } from '../../src/core/problem';
import { citingSteps } from '../../src/prose/citing';
import type { ProofReader } from '../../src/prose/context';
import { proofOf, proofSheet } from '../../src/prose/proof';
import { feature, geoFile, SOURCES } from '../campaign/fixture';

const claim = (id: string, more = {}) => ({ id, text: { en: id }, value: 1, unit: 'km', source: 'a1', ...more });
const claims = [
	claim('said'),
	claim('summed'),
	claim('beside'),
	claim('long', { value: [110, 112], check: { from: 'west', to: 'east' } }),
];
const { parts } = readCampaign([
	SOURCES,
	geoFile('geo/a.geojson', feature('west', 'Point', [0, 0]), feature('east', 'Point', [1, 0])),
	{ path: 'geo/claims.json', text: JSON.stringify(claims) },
]);
const at = { at: '1938-07-31T00:00+10:00', view: { center: [0, 0] as const, zoom: 8 } };
const sayings = { kind: 'claims' as const, title: 'Said', claims: ['beside', 'long'] };
const steps = { first: at, second: { panel: sayings }, third: {} };
const slide = { path: 'slides/01-one.svelte', slide: { title: 'One', steps } };
const { deck, problems } = buildDeck([slide], campaignOf(parts));

/** Words that tell a proof reader what they cite, without a page. */
const words = ((proof: ProofReader) => {
	proof.step('first');
	proof.claim('said');
	proof.step('third');
	proof.claim('said');
	proof.reckoning({ sum: ['summed', 'said'] });
}) as unknown as Component;

it('are found, each once and in the order of the deck', () => {
	expect(problemsText(problems)).toBe('');
	const found = citingSteps(deck, new Map([['one', words]]), (Words, { proof }) =>
		(Words as unknown as (proof: ProofReader) => void)(proof!),
	);
	const stepsOf = (id: string) => found.get(id)?.map(({ step }) => step);
	expect(stepsOf('said')).toEqual(['first', 'third']);
	expect(stepsOf('summed')).toEqual(['third']);
	expect(stepsOf('beside')).toEqual(['second']);
	expect(stepsOf('unknown')).toBeUndefined();
});

it('the proof sheet has what stands only in a panel, a range with its verdict among it', () => {
	const silent = (() => undefined) as unknown as Component;
	expect(proofSheet(proofOf(deck, new Map([['one', silent]])))).toBe(
		'one/second | panel, long: west – east | claimed 110–112 km | computed 111.2 km | agrees\n',
	);
});
