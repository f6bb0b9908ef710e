import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/core/entity';
import type { PlaceMark } from '../../src/core/mark';
import { givingWay, leftOut } from '../../src/stage/give-way';
import { namePlaces } from '../../src/stage/place-names';
import { planeOf } from '../../src/stage/plane';
import type { Spread } from '../../src/stage/spread';
import { unit } from '../marks';

const HERE: LonLat = [130.6, 42.45];
const view = { center: HERE, zoom: 13, bearing: 0, pitch: 0 } as const;
const plane = planeOf(view, 0);
const hill = { ...unit('hill', HERE), kind: 'place', altitudes: [], geometry: { type: 'Point', coordinates: [...HERE] } } as unknown as PlaceMark; // prettier-ignore
const places = namePlaces([hill], plane, 'en');
const [sign, name] = places[0]!.boxes;

/** A unit as many reference pixels from the middle of the name, to the south. */
function below(pixels: number, opacity = 1): Spread {
	const shown = plane.from([name.x, name.y + pixels]);
	return { unit: unit('unit', shown, { opacity }), shown, offset: [0, 0], aside: false, tie: 0 };
}
const seen = (units: readonly Spread[]) => givingWay(places, units, plane, 'en').get('hill') ?? 1;
const left = (units: readonly Spread[]) => [...leftOut(places, units, plane, 'en')];

describe('the name of a place', () => {
	it('stands whole where no unit is, and is gone where one lies on it', () => {
		expect(Math.hypot(name.x - sign.x, name.y - sign.y)).toBeGreaterThan(10);
		expect(seen([])).toBe(1);
		expect(seen([below(200)])).toBe(1);
		expect(seen([below(200), below(0)])).toBe(0);
	});

	it('is seen the less the nearer a unit comes, without a leap', () => {
		const shares = Array.from({ length: 141 }, (_, i) => seen([below(70 - i / 2)]));
		expect(shares[0]).toBe(1);
		expect(shares.at(-1)).toBe(0);
		shares.slice(1).forEach((share, i) => {
			expect(share).toBeLessThanOrEqual(shares[i]!);
			expect(shares[i]! - share).toBeLessThanOrEqual(1 / 8);
		});
	});

	it('loses no more to a unit than is seen of the unit', () => {
		expect(seen([below(0, 0)])).toBe(1);
		expect(seen([below(0, 0.5)])).toBe(0.5);
	});

	it('is at rest gone or whole, and it is MapLibre that leaves out what lies under a unit by a little', () => {
		const little = Array.from({ length: 140 }, (_, i) => below(70 - i / 2)).find((one) => seen([one]) === 0)!;
		expect(left([little])).toEqual([]);
		expect(left([below(0)])).toEqual([['hill', 0]]);
	});

	it('keeps its distance from its sign where the map has come nearer', () => {
		const nearer = planeOf({ ...view, zoom: 15 }, 0);
		const [x, y] = nearer.to(HERE);
		const at = nearer.from([x + name.x - sign.x, y + name.y - sign.y]);
		const on = { ...below(0), unit: unit('unit', at), shown: at };
		expect(givingWay(places, [on], nearer, 'en').get('hill')).toBe(0);
	});
});
