import { describe, expect, it } from 'vitest';
import {
	asInstant,
	isoInstant,
	offsetText,
	parseInstant,
	parseOffset,
	wallClock,
	type OffsetMinutes,
} from '../../src/core/instant';

const offset = (minutes: number) => minutes as OffsetMinutes;

describe('parseInstant', () => {
	it('reads a time at its offset', () => {
		expect(parseInstant('1938-07-31T05:15+10:00')).toBe(Date.UTC(1938, 6, 30, 19, 15));
	});

	it('finds the same instant behind different clocks', () => {
		expect(parseInstant('1938-07-31T05:15+10:00')).toBe(parseInstant('1938-07-31T04:15+09:00'));
		expect(parseInstant('1938-07-31T05:15+1000')).toBe(parseInstant('1938-07-30T19:15Z'));
	});

	it('takes seconds and thousandths where they are given', () => {
		expect(parseInstant('1938-07-31T05:15:30.5Z')).toBe(Date.UTC(1938, 6, 31, 5, 15, 30, 500));
	});

	it('reads years before our era and those of two digits as they are', () => {
		expect(new Date(parseInstant('-000216-08-02T12:00+00:00') as number).getUTCFullYear()).toBe(-216);
		expect(new Date(parseInstant('0009-09-09T12:00+00:00') as number).getUTCFullYear()).toBe(9);
	});

	it.each(['1938-07-31T05:15', '1938-07-31T05:15:00', '1938-07-31'])('misses the offset of %s', (text) => {
		expect(parseInstant(text)).toBe('no offset');
	});

	it.each([
		'1938-02-29T05:15Z',
		'1938-06-31T05:15Z',
		'1938-13-01T05:15Z',
		'1938-07-31T24:00Z',
		'1938-07-31T05:60Z',
		'1938-07-31T05:15+15:00',
	])('knows that there is no %s', (text) => expect(parseInstant(text)).toBe('no such day or hour'));

	it('knows the leap years', () => {
		expect(parseInstant('1936-02-29T00:00Z')).toBe(Date.UTC(1936, 1, 29));
		expect(parseInstant('1900-02-29T00:00Z')).toBe('no such day or hour');
	});

	it.each(['', '31 July 1938', '1938-07-31 05:15+10:00', '1938-7-31T05:15+10:00', '1938-07-31T05:15+10'])(
		'does not guess at "%s"',
		(text) => {
			expect(parseInstant(text)).toBe('not ISO 8601');
		},
	);
});

describe('a fixed offset', () => {
	it('is read in minutes east of Greenwich', () => {
		expect([parseOffset('Z'), parseOffset('+10:00'), parseOffset('-0430')]).toEqual([0, 600, -270]);
	});

	it('is undefined where no clock on Earth goes so', () => {
		expect([parseOffset('+14:01'), parseOffset('+09:60'), parseOffset('10:00'), parseOffset('')]).toEqual(
			Array(4).fill(undefined),
		);
	});

	it('is written with its sign, hours and minutes', () => {
		expect([0, 600, -270].map((minutes) => offsetText(offset(minutes)))).toEqual(['+00:00', '+10:00', '-04:30']);
	});

	it('shows an instant as a clock on the spot did, over midnight too', () => {
		const at = asInstant(Date.UTC(1938, 6, 30, 19, 15));
		expect(wallClock(at, offset(600))).toEqual({ year: 1938, month: 7, day: 31, hour: 5, minute: 15 });
		expect(wallClock(at, offset(0)).day).toBe(30);
	});

	it('writes an instant that reads as the same', () => {
		const at = asInstant(Date.UTC(1938, 6, 30, 19, 15, 7));
		expect(isoInstant(at, offset(600))).toBe('1938-07-31T05:15:07+10:00');
		expect(parseInstant(isoInstant(at, offset(-270)))).toBe(at);
	});
});
