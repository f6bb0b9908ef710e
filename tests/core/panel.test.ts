import { describe, expect, it } from 'vitest';
import { readCampaign, campaignOf } from '../../src/core/campaign';
import { buildDeck } from '../../src/core/deck';
import { panelOf } from '../../src/core/panel';
import { hourScale } from '../../src/core/panel/hour-scale';
import { problemsText } from '../../src/core/problem';
import type { PanelSpec, StepSpec } from '../../src/core/slide';
import { geoFiles } from './fixture';

const claim = (id: string, value: unknown, more: object = {}) => ({
	id,
	text: { en: `${id} it is` },
	value,
	source: { id: 'book', locator: `p. ${id.length}` },
	...more,
});
const bar = { kind: 'distance', unit: 'km', check: { along: 'bar' } };
const claims = [
	claim('five', 5), claim('few', [3, 4]), claim('words', 'several'), claim('noon', '12:00'), claim('dawn', '1938-07-31T05:15'),
	claim('while', ['11:45', '13:00']), claim('near', 111, bar), claim('near-too', 111, { ...bar, source: { id: 'book' } }), claim('far', 4, bar), claim('some', null, bar),
]; // prettier-ignore
const { parts, problems } = readCampaign([...geoFiles, { path: 'geo/claims.json', text: JSON.stringify(claims) }]);

/** A deck of one slide with these steps. */
function deckOf(steps: Readonly<Record<string, StepSpec>>) {
	const [first, ...others] = Object.entries(steps);
	const begin = { at: '1938-07-31T00:00+10:00', view: { center: [1, 1] as const, zoom: 7 }, ...first![1] };
	const slide = { title: 'One', steps: Object.fromEntries([[first![0], begin], ...others]) };
	return buildDeck([{ path: 'slides/01-one.svelte', slide }], campaignOf(parts), {});
}
const told = (panel: unknown) => problemsText(deckOf({ a: { panel: panel as PanelSpec } }).problems);
function shown(panel: PanelSpec) {
	const { deck, problems } = deckOf({ a: { panel } });
	expect(problemsText(problems)).toBe('');
	return panelOf(deck, deck.keyframes[0]!)!;
}

it('the claims of these tests have no problems', () => expect(problemsText(problems)).toBe(''));

describe('a panel', () => {
	it('stays until a step takes it away, or the slide ends', () => {
		const panel: PanelSpec = { kind: 'claims', title: 'Said', claims: ['five'] };
		const { deck } = deckOf({ a: { panel }, b: {}, c: { panel: null }, d: {} });
		expect(deck.keyframes.map((frame) => panelOf(deck, frame)?.title)).toEqual(['Said', 'Said', undefined, undefined]);
	});

	it('of bars has one scale from zero for all its groups, ranges, and the sources of its claims', () => {
		const groups = [
			{ name: 'One', bars: [{ label: 'a', side: 'red', claim: 'five' }] },
			{ bars: [{ label: 'b', claim: 'few' }, { label: 'c', value: 2752, sources: [{ id: 'book' }] }] }, // prettier-ignore
		];
		expect(shown({ kind: 'bars', title: 'Tanks', unit: 'tanks', groups })).toMatchObject({
			most: 2752,
			groups: [
				{ name: 'One', bars: [{ side: 'red', range: [5, 5], text: '5', sources: ['A book, p. 4'] }] },
				{
					bars: [
						{ range: [3, 4], text: '3–4' },
						{ text: '2,752', sources: ['A book'] },
					],
				},
			],
		});
	});

	it('of hours sets them in order on a scale that begins and ends with a stroke', () => {
		const hours = [{ label: 'a', claim: 'noon' }, { label: 'b', claim: 'while' }, { label: 'c', claim: 'dawn' }]; // prettier-ignore
		expect(shown({ kind: 'hours', title: 'When', hours })).toMatchObject({
			scale: { from: 240, to: 840 },
			hours: [{ text: '05:15' }, { text: '11:45–13:00', range: [705, 780] }, { text: '12:00' }],
		});
	});

	it('of distances has one row for what several texts say alike, with the verdict', () => {
		const row = { computed: '111.2\u00a0km', verdict: 'agrees', claimed: '111\u00a0km' };
		expect(shown({ kind: 'distances', title: 'Checked' })).toMatchObject({
			rows: [
				{ ...row, sources: ['A book, p. 4', 'A book'] },
				{ claimed: '4\u00a0km', verdict: 'disagrees' },
			],
		});
		expect(shown({ kind: 'distances', title: 'Checked', claims: ['some'] })).toMatchObject({
			rows: [{ claimed: undefined, verdict: 'cannot be tested' }],
		});
	});

	it('of claims and of words has texts with their sources, as plain JSON', () => {
		const said = shown({ kind: 'claims', title: 'Said', claims: ['five', 'words'] });
		expect(said).toMatchObject({
			claims: [{ text: 'five it is' }, { text: 'words it is', sources: ['A book, p. 5'] }],
		});
		expect(JSON.parse(JSON.stringify(said))).toEqual(said);
		const items = [{ text: 'Open' }, { text: 'Known', sources: [{ id: 'book' }] }];
		expect(shown({ kind: 'list', title: 'Words', items })).toMatchObject({
			items: [{ sources: [] }, { sources: ['A book'] }],
		});
	});
});

describe('a problem of a panel', () => {
	it.each([
		[{ kind: 'bar', title: 'x' }, 'panel.kind', 'Did you mean "bars"?'],
		[{ kind: 'list', items: [{ text: 'x' }] }, 'panel.title', 'Something expected; nothing found.'],
		[{ kind: 'list', title: 'x', items: [{ text: 'x', colour: 1 }] }, 'panel.items[0].colour', 'Nothing of the name'],
		[{ kind: 'claims', title: 'x', claims: [] }, 'panel.claims', 'not empty expected'],
		[bars({ label: 'x' }), 'panel.groups[0].bars[0]', 'Either a claim, or a value with its sources,'],
		[bars({ label: 'x', value: -1, sources: [{ id: 'book' }] }), 'panel.groups[0].bars[0].value', 'A number, 0 or more,'],
		[bars({ label: 'x', claim: 'fife' }), 'panel.groups[0].bars[0].claim', '"fife" is not in geo/claims.json. Did you mean "five"?'],
		[bars({ label: 'x', claim: 'words' }), 'panel.groups[0].bars[0].claim', '"words" has "several"'],
		[bars({ label: 'x', value: 1, sources: [{ id: 'boke' }] }), 'bars[0].sources[0].id', 'Did you mean "book"?'],
		[bars({ label: 'x', side: 'rod', claim: 'five' }), 'bars[0].side', 'Did you mean "red"?'],
		[hours({ label: 'x', claim: 'five' }), 'panel.hours[0].claim', 'A claim with an hour such as "13:30"'],
		[hours({ label: 'x', value: '25:00', sources: [{ id: 'book' }] }), 'panel.hours[0].value', 'An hour such as "13:30"'],
		[{ kind: 'distances', title: 'x', claims: ['five'] }, 'panel.claims[0]', 'A claim that the map can be asked about'],
		['bars', 'panel', 'A panel of the kind bars, hours'],
	])('is told: %j', (panel, where, what) => {
		expect(told(panel)).toContain(`slides/01-one.svelte › a › `);
		expect(told(panel)).toContain(where);
		expect(told(panel)).toContain(what);
	}); // prettier-ignore

	it('is told once, however many steps show the panel', () => {
		const panel: PanelSpec = { kind: 'claims', title: 'Said', claims: ['fife'] };
		expect(deckOf({ a: { panel }, b: {}, c: {} }).problems).toHaveLength(1);
	});

	function bars(bar: object) {
		return { kind: 'bars', title: 'x', unit: 'men', groups: [{ bars: [bar] }] };
	}
	function hours(hour: object) {
		return { kind: 'hours', title: 'x', hours: [hour] };
	}
});

describe('the scale of hours', () => {
	it('has few strokes, and two at least', () => {
		expect(hourScale([720]).ticks.map(({ text }) => text)).toEqual(['12:00', '12:05']);
		expect(hourScale([0, 1440]).ticks.map(({ text }) => text)).toEqual(['00:00', '06:00', '12:00', '18:00', '24:00']);
		expect(hourScale([]).ticks.length).toBeLessThanOrEqual(6);
	});
});
