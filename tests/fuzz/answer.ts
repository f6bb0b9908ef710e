/** What an answer to bad input must be: a result that can be used, and problems that name file, place and fix. */
import { expect } from 'vitest';
import { campaignOf, type Campaign, type CampaignParts } from '../../src/core/campaign';
import { buildDeck } from '../../src/core/deck';
import type { Entity } from '../../src/core/entity';
import { frameAt } from '../../src/core/frame';
import { lintHistory } from '../../src/core/history';
import { asSeconds } from '../../src/core/instant';
import { problemsText, type Problem } from '../../src/core/problem';
import { testClaim } from '../../src/core/survey';
import { twinOf, twinText } from '../../src/core/twin';

/** Each problem is said in whole sentences, in one of these files. */
export function expectProblems(problems: readonly Problem[], files: readonly string[]): void {
	for (const { where, what, fix } of problems) {
		expect(files).toContain(where[0]);
		for (const part of where) expect(typeof part === 'string' && part.length > 0).toBe(true);
		expect(what).toMatch(/[.?]$/);
		expect(fix).toMatch(/[.?…]$/);
		expect(`${what} ${fix}`).not.toMatch(/\bundefined\b|\[object |\bfunction\b/);
	}
	expect(problemsText(problems).length).toBeLessThan(2_000_000);
}

/** Nothing that JavaScript shares has been written to. */
export function expectUnpolluted(): void {
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	expect(Object.keys(Object.prototype)).toEqual([]);
}

/** The campaign as a build stores it and a page takes it up again. */
export function stored(parts: CampaignParts): Campaign {
	return campaignOf(JSON.parse(JSON.stringify(parts)) as CampaignParts);
}

/** Everything that a page does with a campaign: decks, frames, twins, history, the tests of claims. No number in it is none. */
export function expectShown(campaign: Campaign): void {
	const ids = [...campaign.entities.keys()];
	const moments = momentsOf([...campaign.entities.values()]);
	const view = { center: [130.6, 42.45] as const, zoom: 11 };
	const steps = Object.fromEntries(moments.map((at, i) => [`s${i}`, { at, view, show: ids, duration: 2 }]));
	const { deck } = buildDeck([{ path: 'slides/01-all.svelte', slide: { title: 'All', steps } }], campaign);
	for (const [i, { slide, step }] of deck.keyframes.entries()) {
		for (const time of [0, 0.7]) expectNumbers(frameAt(deck, { slide, step, time: asSeconds(time) }));
		if (i > 0) expect(twinText(twinOf(deck, i, { names: 'en' }))).not.toMatch(/\bNaN\b|\bundefined\b|Infinity/);
	}
	lintHistory(deck);
	for (const claim of campaign.claims.values()) testClaim(campaign, claim);
}

function momentsOf(entities: readonly Entity[]): readonly string[] {
	const times = entities.flatMap((entity) => ('times' in entity ? entity.times : (entity.span.start ?? [])));
	const known = [...new Set(times)].sort((a, b) => a - b);
	const some = [known[0], known[known.length >> 1]].map((at) => at ?? Date.UTC(1938, 6, 31));
	return some.map((at) => new Date(at).toISOString());
}

/** JSON writes null for what is no number, and leaves out what is undefined. */
function expectNumbers(value: unknown): void {
	const wrong = JSON.stringify(value, (key, one: unknown) => {
		if (typeof one === 'number' && !Number.isFinite(one)) throw new Error(`${key} is ${one}`);
		return one;
	});
	expect(typeof wrong).toBe('string');
}
