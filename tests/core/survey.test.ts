import { describe, expect, it } from 'vitest';
import {
	areaKm2,
	asKm,
	distanceKm,
	extentKm,
	horizonKm,
	lengthKm,
	lineOfSightMetres,
	slopeDegrees,
	speedKmh,
	widthKm,
} from '../../src/core/measure';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { measurementText, survey, testClaim, verdictOn } from '../../src/core/survey';
import { campaign } from './fixture';

/** A strip one degree long and a hundredth of a degree (1.112 km) wide on the equator. */
const strip = {
	type: 'Polygon' as const,
	coordinates: [
		[
			[0, 0],
			[1, 0],
			[1, 0.01],
			[0, 0.01],
			[0, 0],
		],
	],
};

describe('a measure', () => {
	it('of a degree of the equator is 111.195 km', () => {
		expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(111.195, 3);
		expect(
			lengthKm({
				type: 'LineString',
				coordinates: [
					[0, 0],
					[1, 0],
				],
			}),
		).toBeCloseTo(111.195, 3);
	});
	it('of width is the largest circle that fits', () => expect(widthKm(strip)).toBeCloseTo(1.112, 2));
	it('of area is in square kilometres', () => expect(areaKm2(strip)).toBeCloseTo(111.195 * 1.112, 0));
	it('of extent is from one end to the other', () => expect(extentKm(strip)).toBeCloseTo(111.2, 1));
	it('of the horizon from 155 m is 48 km, a little more than without refraction', () =>
		expect(horizonKm(155)).toBeCloseTo(48.0, 1));
	it('of a line of sight halfway between two heights takes the bulge of the Earth away', () => {
		expect(lineOfSightMetres(100, 100, 0, 20)).toBe(100);
		expect(lineOfSightMetres(100, 100, 10, 20)).toBeCloseTo(100 - 6.73, 2);
	});
	it('of slope is 45 degrees where rise and run are the same', () => expect(slopeDegrees(500, 0.5)).toBeCloseTo(45));
	it('of speed is in kilometres an hour', () => expect(speedKmh(3, 1_800_000)).toBe(6));
	it('reads old and new units', () => {
		expect(asKm(10, 'li')).toBe(5);
		expect(asKm(1, 'mi')).toBeCloseTo(1.609344, 5);
		expect(asKm(1, 'tanks')).toBeUndefined();
	});
});

describe('a survey', () => {
	it('adds the doubt of both ends in quadrature', () => {
		const doubt = survey(campaign, { along: 'bar' })?.uncertainty;
		expect(doubt).toBeCloseTo(0.2 * Math.SQRT2);
	});
	it('of a track between two times is its mean speed along its way', () => {
		const between = ['1938-07-31T00:00+10:00', '1938-07-31T02:00+10:00'] as const;
		const measured = survey(campaign, { speed: 'regiment', between });
		expect(measured).toMatchObject({ unit: 'km/h', mean: true });
		expect(measured?.value).toBeCloseTo(111.195, 2);
	});
	it('of doubt is nothing but the error of the map', () =>
		expect(measurementText(survey(campaign, { doubt: 'hill' })!)).toBe('known to ±\u00a0200\u00a0m'));
	it('of a place without a height has no answer', () => expect(survey(campaign, { height: 'hill' })).toBeUndefined());
	it('has no answer for a feature without such a measure', () => {
		expect(survey(campaign, { across: 'hill' })).toBeUndefined();
		expect(survey(campaign, { from: 'hill', to: 'nowhere' })).toBeUndefined();
	});
});

describe('a verdict', () => {
	const measured = { value: 129, uncertainty: 3, unit: 'km' as const };
	it('disagrees beyond the doubt', () => expect(verdictOn(35, measured)).toBe('disagrees'));
	it('agrees within it', () => expect(verdictOn(130, measured)).toBe('agrees'));
	it('of a range agrees with either end of it', () => expect(verdictOn([131, 140], measured)).toBe('agrees'));
	it('of a mean says nothing against a greater figure', () => {
		const slope = { value: 10, uncertainty: 7, unit: '°' as const, mean: true as const };
		expect(verdictOn(45, slope)).toBe('cannot be tested');
		expect(verdictOn(2, { ...slope, value: 20 })).toBe('cannot be tested');
		expect(verdictOn(8, { ...slope, value: 20 })).toBe('disagrees');
	});
	it('is not given below the error of the map', () =>
		expect(verdictOn(0.003, { ...measured, value: 0.1, uncertainty: 0.2 })).toBe('cannot be tested'));
});

describe('a measure in print', () => {
	it('is rounded to the leading digit of its doubt', () => {
		expect(measurementText({ value: 129.01, uncertainty: 3.01, unit: 'km' })).toBe('129\u00a0km');
		expect(measurementText({ value: 1.8934, uncertainty: 0.4, unit: 'km²' })).toBe('1.9\u00a0km²');
		expect(measurementText({ value: 1108, uncertainty: 15, unit: 'km' })).toBe('1,110\u00a0km');
	});
	it('is in metres below a kilometre', () =>
		expect(measurementText({ value: 0.712, uncertainty: 0.49, unit: 'km' })).toBe('700\u00a0m'));
});

describe('a line of sight', () => {
	const place = (id: string, longitude: number, altitude: number) => ({
		type: 'Feature',
		id,
		properties: { name: id, altitude, uncertainty: 100, confidence: 'documented', sources: ['book'] },
		geometry: { type: 'Point', coordinates: [longitude, 0] },
	});
	const claim = (id: string, to: string) => ({
		id,
		text: 'It is seen',
		source: 'book',
		check: { sight: ['hill', to] },
	});
	const ridge = (heights: number) => ({
		type: 'Feature',
		id: 'crest',
		properties: { class: 'ridge', heights, uncertainty: 100, confidence: 'documented', sources: ['book'] },
		geometry: { type: 'LineString', coordinates: [[0.05, -0.1], [0.05, 0.1]] }, // prettier-ignore
	});
	const verdict = (to: string, heights: number) => {
		const file = (path: string, value: unknown) => ({ path: `geo/${path}`, text: JSON.stringify(value) });
		const places = [place('hill', 0, 150), place('near', 0.1, 0), place('far', 0.3, 0), place('beyond', 0.9, 0)];
		const { parts, problems } = readCampaign([
			file('a.geojson', { type: 'FeatureCollection', features: places }),
			file('relief.geojson', { type: 'FeatureCollection', bbox: [-0.1, -0.1, 0.2, 0.1], features: [ridge(heights)] }),
			file('sources.json', [{ id: 'book', type: 'book', title: 'A book' }]),
			file('claims.json', [claim('seen', to)]),
		]);
		expect(problems).toEqual([]);
		const made = campaignOf(parts);
		return testClaim(made, made.claims.get('seen')!)?.verdict;
	};
	it('is free where no ridge on it is high enough', () => expect(verdict('near', 20)).toBe('agrees'));
	it('is hidden by a ridge', () => expect(verdict('near', 120)).toBe('disagrees'));
	it('is not shown where the ground is not known', () => expect(verdict('far', 20)).toBe('cannot be tested'));
	it('ends at the horizon', () => expect(verdict('beyond', 20)).toBe('disagrees'));
});
