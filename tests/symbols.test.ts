import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { geoFiles } from '../src/cli/campaign-plugin';
import { symbolTables } from '../src/cli/symbols-plugin';
import { campaignOf, readCampaign } from '../src/core/campaign';
import { ARMS, ECHELONS } from '../src/core/campaign/details';
import type { Track } from '../src/core/entity';
import { markOf } from '../src/core/frame/mark-of';
import { asInstant, type Instant } from '../src/core/instant';
import { THEMES, UNIT_SYMBOLS } from '../src/core/look';
import type { UnitMark } from '../src/core/mark';
import { planeOf } from '../src/stage/plane';
import { spread } from '../src/stage/spread';
import { drawingsOf, ghostKey, headingKey, isFlying, placeKey, planeKey, unitKey } from '../src/stage/symbols';
import { sideColours, themes } from '../src/stage/theme';
import { lettersOf, looksOf } from '../src/stage/unit-looks';
import { noteOf } from '../src/stage/unit-note';

const { arms, echelons } = symbolTables();
const drawn = { theme: themes.paper, sides: ['red', 'blue'], units: 'app6' as const };
/** A track as a campaign has it, with whatever a test wants to be different. */
function track(different: Record<string, unknown>): Track {
	const [from, to] = ['1938-07-31T00:00+10:00', '1938-07-31T06:00+10:00'];
	const properties = {
		name: { en: 'x' },
		side: 'red',
		uncertainty: 100,
		confidence: 'documented',
		sources: ['s'],
		datetimes: [from, to],
		...different,
	};
	const coordinates = [
		[0, 0],
		[1, 1],
	];
	const feature = { type: 'Feature', id: 'x', geometry: { type: 'LineString', coordinates }, properties };
	const { parts } = readCampaign([
		{ path: 'geo/x.geojson', text: JSON.stringify({ type: 'FeatureCollection', features: [feature] }) },
		{ path: 'geo/sources.json', text: '[{ "id": "s", "title": "S" }]' },
	]);
	return campaignOf(parts).entities.get('x') as Track;
}

function unitAt(of: Track, at: number): UnitMark {
	const moment = { from: asInstant(at), at: asInstant(at), progress: 1, fade: 1 };
	return markOf(
		{ entity: of, change: 'stays', agreed: () => true, measure: undefined, letter: '' },
		moment,
	)[0] as UnitMark;
}

/** Instants before, at, between and after the times of a track. */
function instants({ times }: Track): number[] {
	const between = times.slice(1).map((time, i) => (time + times[i]!) / 2);
	const last = times[times.length - 1] as Instant;
	return [times[0]! - 1e9, ...times, ...between, last + 1, last + 1e9];
}

/** The track at each of these, where it is there at all. */
const unitsOf = (of: Track) => instants(of).flatMap((at) => unitAt(of, at) ?? []);

const keysOf = (unit: UnitMark) => [
	unitKey(unit),
	ghostKey(unit),
	...(isFlying(unit) ? [planeKey(unit)] : []),
	headingKey(unit.side),
];

describe('APP-6, drawn when the page is built', () => {
	it('has a framed sign for every arm, and another than that of any other arm', () => {
		expect(Object.keys(arms).sort()).toEqual(['', ...ARMS].sort());
		const signs = Object.values(arms).map((arm) => JSON.stringify(arm));
		expect(new Set(signs).size).toBe(signs.length);
		for (const { frame } of Object.values(arms)) expect(frame).toMatchObject({ filled: true, drawn: true });
	});

	it('has a sign for every echelon but that of one person', () => {
		expect(Object.keys(echelons).sort()).toEqual(['', ...ECHELONS].sort());
		const bare = Object.keys(echelons).filter((echelon) => echelons[echelon]!.length === 0);
		expect(bare.sort()).toEqual(['', 'person']);
		const signs = ECHELONS.slice(1).map((echelon) => JSON.stringify(echelons[echelon]));
		expect(new Set(signs).size).toBe(signs.length);
	});

	it('has one frame for every land unit, whoever it belongs to, so that any echelon stands over any arm', () => {
		const frames = Object.entries(arms).filter(([arm]) => arm !== 'person');
		expect(new Set(frames.map(([, { frame }]) => frame.d)).size).toBe(1);
	});

	it('holds paths and nothing that needs a font or a decoder', () => {
		const strokes = [...Object.values(arms).flatMap(({ frame, sign, staff }) => [frame, ...sign, ...staff])];
		for (const { d } of [...strokes, ...Object.values(echelons).flat()]) expect(d).toMatch(/^\s*[Mm][\d\s.,a-zA-Z-]+$/);
	});

	it('is served to the page without milsymbol', async () => {
		const server = await createServer({
			server: { middlewareMode: true, ws: false },
			appType: 'custom',
			logLevel: 'silent',
		});
		try {
			const code = (await server.pluginContainer.load('\0virtual:symbols')) as string;
			expect(code).not.toMatch(/\bimport\b/);
			expect(code.length).toBeLessThan(16_000);
		} finally {
			await server.close();
		}
	});
});

describe('the atlas', () => {
	const { parts } = readCampaign(geoFiles('geo'));
	const tracks = parts.entities.filter((entity) => entity.kind === 'track');
	const sides = [...new Set(tracks.flatMap(({ side }) => side ?? []))];

	it.each(UNIT_SYMBOLS)('of %s has every key that any moment of the campaign asks for, in every theme', (units) => {
		for (const theme of THEMES) {
			const keys = drawingsOf(looksOf(tracks), { theme: themes[theme], sides, units });
			const wanted = tracks.flatMap((one) => unitsOf(one).flatMap(keysOf));
			expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
		}
	});

	it('is as small as it can be: no look twice, and none that never comes', () => {
		const keys = drawingsOf(looksOf(tracks), { theme: themes.paper, sides, units: 'counters' });
		expect(keys.size).toBeLessThan(6 * tracks.length + 10);
		const fates = tracks.flatMap((one) => unitsOf(one).filter(({ state }) => state === one.fate));
		const drawn = [...keys.keys()].filter((key) => /^unit\|.*\|(withdrawn|destroyed)$/.test(key));
		expect(drawn.sort()).toEqual([...new Set(fates.map(unitKey))].sort());
	});

	it('draws a unit of no side, no arm, no echelon and no stated doubt', () => {
		const bare = track({ side: undefined, arm: 'hussars', echelon: 'legion', confidence: undefined });
		const keys = drawingsOf(looksOf([bare]), drawn);
		for (const at of instants(bare)) for (const key of keysOf(unitAt(bare, at))) expect(keys.has(key)).toBe(true);
	});

	it('has one sign for all classes of places that have none', () => {
		expect(placeKey('lighthouse')).toBe(placeKey(undefined));
		expect(drawingsOf([], drawn).has(placeKey('lighthouse'))).toBe(true);
	});
});

describe('a unit', () => {
	it('of the air is a silhouette while it flies, and a counter where it stands', () => {
		const flight = track({ arm: 'air' });
		const flying = instants(flight).flatMap((at, i) => (isFlying(unitAt(flight, at)) ? [i] : []));
		expect(flying, 'between the two vertices alone').toEqual([3]);
		expect(isFlying(unitAt(track({ arm: 'infantry' }), flight.times[0]!))).toBe(false);
	});

	it('has a key of its own for each side, state and confidence', () => {
		const look = looksOf([track({ fate: 'destroyed' })])[0]!;
		const keys = [
			look,
			{ ...look, side: 'blue' },
			{ ...look, state: 'destroyed' as const },
			{ ...look, confidence: undefined },
		].map(unitKey);
		expect(new Set(keys).size).toBe(4);
	});

	it('says its strength and that only its day is known, the latter only to who wants to see doubt', () => {
		const unit = unitAt(track({ strength: '1,114 men', precision: 'day' }), 0);
		expect([noteOf(unit, true), noteOf(unit, false)]).toEqual(['1,114 men [?:??]', '1,114 men']);
		expect(noteOf(unitAt(track({}), 0), true)).toBe('');
		expect(noteOf(unitAt(track({ precision: 'hour' }), 0), true)).toBe('');
	});

	it('with a note, or with chevrons beside it, is given more room', () => {
		const plane = planeOf({ center: [0, 0], zoom: 12, bearing: 0, pitch: 0 }, 0);
		const gap = (different: Record<string, unknown>, phase: number) => {
			const one = track(different);
			const unit = unitAt(one, one.times[0]! + phase);
			const [a, b] = spread([unit, { ...unit, id: 'y' }], [], plane, 'en').map(({ shown }) => plane.to(shown));
			return [Math.abs(a![0] - b![0]), Math.abs(a![1] - b![1])] as const;
		};
		const [plain, noted, arriving] = [gap({}, 0), gap({ strength: '379 men' }, 0), gap({}, -1e9)];
		expect(Math.max(...noted)).toBeGreaterThan(Math.max(...plain));
		expect(Math.max(...arriving)).toBeGreaterThan(Math.max(...plain));
	});
});

describe('sides', () => {
	it.each(THEMES)('differ in the theme %s', (name) => {
		const inks = ['a', 'b', 'c'].map((side) => JSON.stringify(sideColours(themes[name], ['a', 'b', 'c'], side)));
		expect(new Set(inks).size).toBe(3);
	});

	it('differ without colour in black and white: by how symbols are filled', () => {
		const fills = ['a', 'b', 'c'].map((side) => sideColours(themes.mono, ['a', 'b', 'c'], side).fill);
		expect(new Set(fills).size).toBe(3);
	});
});

it('letters under units are those of every language, of strengths and of the bracket', () => {
	const letters = lettersOf([track({ name: { en: 'Ab', ru: 'ж' }, strength: '94' })]);
	for (const letter of 'Abж94[?:] ') expect(letters).toContain(letter);
});
