import { expect, it } from 'vitest';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { storedDeck, restoredDeck } from '../../src/core/deck/stored';
import { stagingAt } from '../../src/core/staging';
import { frameAt } from '../../src/core/frame';
import { cursorAt } from '../../src/core/cursor';
import { crossing } from './twin-fixture';
import { deck, geoFiles } from './fixture';

const back = (of: typeof deck) =>
	restoredDeck(
		JSON.parse(JSON.stringify(storedDeck(of))) as ReturnType<typeof storedDeck>,
		of.campaign,
		(file) => of.slides.find((slide) => slide.file === file)!.spec,
		of.sky,
	);

it('a deck comes back from JSON as it was', () => {
	for (const of of [deck, crossing]) expect(back(of)).toEqual(of);
});

it('a deck of a campaign that came back from JSON has the same frames', () => {
	const { parts } = readCampaign(geoFiles);
	const campaign = campaignOf(JSON.parse(JSON.stringify(parts)) as typeof parts);
	const stored = back({ ...deck, campaign });
	for (const index of deck.keyframes.keys()) {
		const cursor = cursorAt(deck, index);
		expect(frameAt(stored, cursor)).toEqual(frameAt(deck, cursor));
	}
});

it('a frame whose sky was not known yet has it once it is', () => {
	let known = false;
	const late: typeof deck = { ...deck, sky: (at, place) => (known ? deck.sky(at, place) : undefined) };
	const cursor = cursorAt(deck, deck.keyframes.length - 1);
	const before = stagingAt(late, cursor);
	known = true;
	expect([before.sky, before.move?.after.sky]).toEqual([null, null]);
	expect(stagingAt(late, cursor)).toEqual(stagingAt(deck, cursor));
	expect(stagingAt(deck, cursor).sky).not.toBeNull();
});
