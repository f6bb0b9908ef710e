/** Names: which language, how wide, which stays, on which side, and how high the hill is. */
import { describe, expect, it } from 'vitest';
import { checkNames } from '../src/cli/stills/page';
import { campaignOf, readCampaign } from '../src/core/campaign';
import { languagesOf } from '../src/core/deck/languages';
import type { PlaceMark, UnitMark } from '../src/core/mark';
import { problemsText } from '../src/core/problem';
import { heightText } from '../src/stage/heights';
import { heldPlaces } from '../src/stage/held';
import { placeRank } from '../src/stage/name-rank';
import { nameFeatures, nameIn, tagIn } from '../src/stage/names';
import { namePlaces } from '../src/stage/place-names';
import { planeOf, type Point } from '../src/stage/plane';
import { strokeIn } from '../src/stage/strokes';
import { textWidth } from '../src/stage/text-width';
import { themes } from '../src/stage/theme';
import { feature, geoFile, only, read, SOURCES } from './campaign/fixture';

const place = (id: string, more: Partial<PlaceMark> = {}): PlaceMark => ({
	kind: 'place',
	id,
	name: { en: id },
	short: {},
	side: undefined,
	class: 'hill',
	opacity: 1,
	uncertainty: 100,
	confidence: undefined,
	precision: undefined,
	agreed: true,
	altitudes: [],
	geometry: { type: 'Point', coordinates: [0, 0] },
	...more,
});
const named = (id: string, name: unknown) => feature(id, 'Point', [130, 42], { name });
const entitiesOf = (...features: readonly unknown[]) => read(...features).parts.entities;

describe('a name', () => {
	it('is the one in the language, else in English, else the one there is, else the id', () => {
		const names = { en: 'Tumen', ko: '두만강' };
		expect(nameIn('ko', names, 'x')).toBe('두만강');
		expect(nameIn('ja', names, 'x')).toBe('Tumen');
		expect(nameIn('ja', { zh: '图们江' }, 'x')).toBe('图们江');
		expect(nameIn('ja', {}, 'x')).toBe('x');
	});

	it('tells in which language it is, so that its font follows it and not the language asked for', () => {
		expect(tagIn('ko', { en: 'Tumen', ko: '두만강' })).toBe('ko');
		expect(tagIn('ja', { en: 'Tumen', ko: '두만강' })).toBe('en');
		expect(tagIn('ja', { zh: '图们江' })).toBe('zh');
		expect(tagIn('ja', { und: '張鼓峰' })).toBe('ja');
		const context = { at: new Map(), anchors: new Map(), theme: themes.paper, sides: [], held: new Set<string>() };
		const [written] = nameFeatures([place('a', { name: { 'zh-Hant': '圖們江' } })], { ...context, language: 'ja' });
		expect(written?.properties).toMatchObject({ label: '圖們江', language: 'zh' });
	});

	it('in a language that few names have is not offered', () => {
		const some = entitiesOf(
			named('a', { en: 'A', ru: 'А', ja: '甲' }),
			...['b', 'c', 'd', 'e'].map((id) => named(id, { en: id, ru: id })),
		);
		const campaign = campaignOf({ entities: some, sources: [], claims: [] });
		expect(languagesOf(campaign, 'en')).toEqual(['en', 'ru']);
		expect(languagesOf(campaign, 'de')).toEqual(['de', 'en', 'ru']);
		expect(() => checkNames('ja', ['en', 'ru'])).toThrow('not in "ja"; they are in en, ru.');
		expect(() => checkNames('ru', ['en', 'ru'])).not.toThrow();
	});
});

describe('the width of a name', () => {
	it('goes by script', () => {
		expect(textWidth('張鼓峰', 20)).toBeCloseTo(60);
		expect(textWidth('장고봉', 20)).toBeGreaterThan(52);
		expect(textWidth('Щит', 20)).toBeGreaterThan(textWidth('lit', 20));
		expect(textWidth('a\nabc', 20)).toBe(textWidth('abc', 20));
	});
});

describe('the rank of a name', () => {
	const order = (places: readonly PlaceMark[], held: readonly string[] = []) =>
		[...places]
			.sort((a, b) => placeRank(a, held.includes(a.id)) - placeRank(b, held.includes(b.id)))
			.map(({ id }) => id);

	it('goes by class, a hill on which a unit stands before other hills, then by how well the place is known', () => {
		const hills = [place('far', { uncertainty: 900 }), place('near'), place('held', { uncertainty: 5000 })];
		const others = [
			place('farm', { class: 'village' }),
			place('port', { class: 'port' }),
			place('city', { class: 'city' }),
		];
		expect(order([...hills, ...others], ['held'])).toEqual(['city', 'port', 'held', 'near', 'far', 'farm']);
	});

	it('is the author’s where one is given, and read from the file', () => {
		expect(
			order([place('city', { class: 'city' }), place('mill', { class: 'mill', rank: 1, uncertainty: 1 })]),
		).toEqual(['mill', 'city']);
		expect(only(feature('mill', 'Point', [1, 1], { rank: 2 }))).toMatchObject({ rank: 2 });
		const { problems } = readCampaign([
			SOURCES,
			geoFile('geo/a.geojson', feature('mill', 'Point', [1, 1], { rank: 'high' })),
		]);
		expect(problemsText(problems)).toContain('A rank from 1 to 9 expected; "high" found.');
	});

	it('knows on which places units stand', () => {
		const at = (id: string, longitude: number) => ({
			place: place(id, { geometry: { type: 'Point', coordinates: [longitude, 0] } }),
		});
		const places = [at('on', 0.001), at('off', 0.1)] as unknown as Parameters<typeof heldPlaces>[0];
		expect([...heldPlaces(places, [{ unit: { position: [0, 0] } as unknown as UnitMark }])]).toEqual(['on']);
	});
});

describe('a place', () => {
	const plane = planeOf({ center: [0, 0], zoom: 12, bearing: 0, pitch: 0 }, 0);

	it('is named on a side where no line runs and no unit stands', () => {
		const [x, y] = plane.to([0, 0]);
		const above: Point[] = [[x - 200, y - 30], [x + 200, y - 30]]; // prettier-ignore
		expect(namePlaces([place('a')], plane, 'en')[0]?.anchor).toBe('bottom');
		expect(namePlaces([place('a')], plane, 'en', [above])[0]?.anchor).toBe('left');
		const unit = { x: x + 60, y, halfWidth: 30, halfHeight: 40 };
		expect(namePlaces([place('a')], plane, 'en', [above], [unit])[0]?.anchor).toBe('right');
		expect(strokeIn({ x, y: y - 30, halfWidth: 50, halfHeight: 10 }, [above])).toBeCloseTo(100);
		expect(strokeIn({ x, y, halfWidth: 50, halfHeight: 10 }, [above])).toBe(0);
	});
});

it('the plane of a tilted view is flattened, and leads back', () => {
	const view = { center: [130.6, 42.45], zoom: 13, bearing: 40 } as const;
	const [flat, tilted] = [planeOf({ ...view, pitch: 0 }, 0), planeOf({ ...view, pitch: 60 }, 0)];
	const [[x, y], [px, py]] = [flat.to([130.61, 42.46]), tilted.to([130.61, 42.46])];
	expect([px, py]).toEqual([x, expect.closeTo(y / 2, 6)]);
	expect(tilted.from([px, py])).toEqual([expect.closeTo(130.61, 9), expect.closeTo(42.46, 9)]);
});

describe('the height of a hill', () => {
	it('is a range where sources differ, in whole metres, in letters of the language', () => {
		expect(heightText(place('a', { altitudes: [157, 155.1, 149] }), 'Zaozernaya', 'en')).toBe('149–157 m');
		expect(heightText(place('a', { altitudes: [77.1] }), 'Безымянная', 'ru')).toBe('77 м');
	});

	it('is left out where the name says it, and for what is no hill', () => {
		expect(heightText(place('a', { altitudes: [68.8] }), 'Height 68.8', 'en')).toBe('');
		expect(heightText(place('a', { altitudes: [52] }), '52高地', 'ja')).toBe('');
		expect(heightText(place('a', { altitudes: [12], class: 'village' }), 'A', 'en')).toBe('');
		expect(heightText(place('a'), 'A', 'en')).toBe('');
	});
});
