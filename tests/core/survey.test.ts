import { describe, expect, it } from 'vitest';
import { areaKm2, asKm, distanceKm, lengthKm, widthKm } from '../../src/core/measure';
import { measurementText, survey, verdictOn } from '../../src/core/survey';
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
	it('has no answer for a feature without such a measure', () => {
		expect(survey(campaign, { across: 'hill' })).toBeUndefined();
		expect(survey(campaign, { from: 'hill', to: 'nowhere' })).toBeUndefined();
	});
});

describe('a verdict', () => {
	const measured = { value: 129, uncertainty: 3, unit: 'km' as const };
	it('disagrees beyond the doubt', () => expect(verdictOn(35, measured)).toBe('disagrees'));
	it('agrees within it', () => expect(verdictOn(130, measured)).toBe('agrees'));
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
