import { expect, it } from 'vitest';
import type { Front } from '../../src/core/entity';
import { shapeAt } from '../../src/core/front';
import { asInstant } from '../../src/core/instant';
import { feature, only } from '../campaign/fixture';

it('blends shapes of a front that is as large as a continent, or of many points, in a moment', () => {
	const ring = (count: number, size: number) => {
		const corners = Array.from({ length: count }, (_, i) => {
			const angle = (i / count) * 2 * Math.PI;
			return [size * Math.cos(angle), size * Math.sin(angle)];
		});
		return [[...corners, corners[0]]];
	};
	const datetimes = ['1938-07-31T00:00Z', '1938-08-01T00:00Z'];
	const front = only(
		feature('wide', 'MultiPolygon', [ring(5, 60), ring(20_000, 60)], { datetimes, interpolation: 'Linear' }),
	) as Front;
	const begun = process.cpuUsage().user;
	expect(shapeAt(front, asInstant(Date.UTC(1938, 6, 31, 12)))!.coordinates[0]!.length).toBeGreaterThan(100);
	expect((process.cpuUsage().user - begun) / 1000).toBeLessThan(3000);
});
