import { getMoonIllumination, getMoonPosition, getPosition, getTimes } from 'suncalc';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/core/entity';
import { asInstant, parseInstant, type Instant } from '../../src/core/instant';
import { moonShape } from '../../src/core/moon-shape';
import { lightOf } from '../../src/core/sky';
import { skyAt } from '../../src/core/sky/almanac';
import { skyWords } from '../../src/stage/told/sky-words';

const HOUR = 3_600_000;
const instant = (text: string) => parseInstant(text) as Instant;
const KHASAN: LonLat = [130.6, 42.45];
const PLACES: readonly LonLat[] = [KHASAN, [0, 51.5], [-70, -33], [178, -17], [25, 69.6], [0, 90], [0, -90]];
const DAYS = ['1912-02-29', '1938-07-30', '1938-08-06', '1938-08-10', '1939-12-21', '2024-06-21'];
const moments = PLACES.flatMap((place) =>
	DAYS.flatMap((day) =>
		Array.from({ length: 24 }, (_, hour) => ({ place, at: asInstant(instant(`${day}T00:00Z`) + hour * HOUR) })),
	),
);

/** Degrees by which suncalc lifts what it sees, refraction by Meeus 16.4; below the horizon as on it. */
function refraction(altitude: number): number {
	let geometric = altitude;
	for (let i = 0; i < 5; i++) geometric = altitude - lift(Math.max(0, geometric));
	return geometric;
}
const lift = (degrees: number) => 1.02 / 60 / Math.tan(((degrees + 10.3 / (degrees + 5.11)) * Math.PI) / 180);

describe('the sky, held against another library (suncalc)', () => {
	it('has sun and moon within 0.3 degrees at every hour of nights in many places, the poles too', () => {
		let worst = 0;
		for (const { place, at } of moments) {
			const [date, [longitude, latitude]] = [new Date(at), place];
			const { sun, moon } = skyAt(at, place);
			const theirs = [getPosition(date, latitude, longitude), getMoonPosition(date, latitude, longitude)];
			[sun, moon].forEach(({ altitude }, i) => {
				worst = Math.max(worst, Math.abs(altitude - refraction(theirs[i]!.altitude)));
			});
		}
		expect(worst).toBeLessThan(0.3);
	});

	it('has the lit share within 0.02, and the same half of the month', () => {
		for (const { place, at } of moments) {
			const { lit, phase } = skyAt(at, place).moon;
			const theirs = getMoonIllumination(new Date(at));
			expect(Math.abs(lit - theirs.fraction)).toBeLessThan(0.02);
			if (lit > 0.02 && lit < 0.98) expect(phase < 0.5).toBe(theirs.waxing);
		}
	});

	it.each(['1938-07-31', '1938-08-06', '1938-08-11'])('turns from dark to light on %s when suncalc says', (day) => {
		const times = getTimes(new Date(`${day}T12:00+10:00`), KHASAN[1], KHASAN[0]);
		const around = (time: Date | null) =>
			[-2, 2].map((minutes) => skyAt(asInstant(time!.valueOf() + minutes * 60_000), KHASAN).light);
		expect(around(times.nightEnd)).toEqual(['night', 'astronomical twilight']);
		expect(around(times.nauticalDawn)).toEqual(['astronomical twilight', 'nautical twilight']);
		expect(around(times.dawn)).toEqual(['nautical twilight', 'civil twilight']);
		expect(around(times.sunrise)).toEqual(['civil twilight', 'day']);
		expect(around(times.sunset)).toEqual(['day', 'civil twilight']);
		expect(around(times.night)).toEqual(['astronomical twilight', 'night']);
	});
});

describe('the sky, held against what was seen', () => {
	/** Eclipses of the sun, total at these places at about these times. */
	it.each([
		['Principe, 1919', [7.43, 1.67], '1919-05-29T14:15Z'],
		['Koenigsberg, 1851', [20.5, 54.7], '1851-07-28T14:40Z'],
		['Carrickfergus, 1652', [-5.8, 54.7], '1652-04-08T10:10Z'],
	] as const)('sun and moon meet over %s', (_, place, time) => {
		const apart = Array.from({ length: 81 }, (_, i) => skyAt(asInstant(instant(time) + (i - 40) * 60_000), place)).map(
			({ sun, moon }) =>
				Math.hypot(
					sun.altitude - moon.altitude,
					(sun.azimuth - moon.azimuth) * Math.cos((sun.altitude * Math.PI) / 180),
				),
		);
		expect(Math.min(...apart)).toBeLessThan(0.05);
	});

	it('calls the light by the altitude of the sun', () => {
		expect([10, -0.8, -0.9, -6.1, -12.1, -18.1].map(lightOf)).toEqual([
			'day',
			'day',
			'civil twilight',
			'nautical twilight',
			'astronomical twilight',
			'night',
		]);
	});
});

describe('the sky in words and as a drawing', () => {
	it('says the light, and where the moon is', () => {
		expect(skyWords(skyAt(instant('1938-07-31T02:00+10:00'), KHASAN))).toEqual([
			'night',
			'moon 17% lit, below the horizon',
		]);
		expect(skyWords(skyAt(instant('1938-08-06T16:00+10:00'), KHASAN))[0]).toBe('day, sun 48° high');
	});

	const area = (ring: [number, number][]) =>
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length]!;
			return sum + (x * nextY - nextX * y) / 2;
		}, 0);
	const middle = (ring: [number, number][]) => ring.reduce((sum, [x]) => sum + x, 0) / ring.length;

	it.each([0, 0.12, 0.5, 0.8, 1])('draws a share of %d lit as that share of the disc', (lit) => {
		expect(Math.abs(area(moonShape(lit, 0.2))) / Math.PI).toBeCloseTo(lit, 2);
	});

	it('lets the moon wax from the right in the north, from the left in the south', () => {
		expect(middle(moonShape(0.3, 0.1))).toBeGreaterThan(0);
		expect(middle(moonShape(0.3, 0.9))).toBeLessThan(0);
		expect(middle(moonShape(0.3, 0.1, true))).toBeLessThan(0);
	});
});
