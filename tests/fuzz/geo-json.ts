/** Geo files that are right, of every kind and shape. */
import fc, { type Arbitrary } from 'fast-check';
import type { Json } from './wild';

interface Made {
	readonly type: string;
	readonly features: readonly { readonly id: string; readonly [member: string]: unknown }[];
}

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const position = fc.tuple(degrees(180), degrees(85));
/** A position at most half a degree from another, so that no edge goes round the world. */
const near = fc.tuple(degrees(170), degrees(80)).chain(([x, y]) =>
	fc
		.array(fc.tuple(fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.double({ min: -0.5, max: 0.5, noNaN: true })), {
			minLength: 2,
			maxLength: 8,
		})
		.map((steps) => steps.map(([dx, dy]) => [x + dx, y + dy])),
);
/** A star around a point crosses nothing. */
const ring = fc
	.tuple(degrees(170), degrees(80), fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 9 }))
	.map(([x, y, radii]) => {
		const corners = radii.map((radius, i) => {
			const angle = (i / radii.length) * 2 * Math.PI;
			return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
		});
		return [...corners, corners[0]!];
	}); // prettier-ignore
const some = <T>(one: Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });

const KNOWN = { name: { en: 'A name' }, confidence: 'documented', sources: ['kasahara'], uncertainty: 100 };
const minutes = (count: number, from: number) =>
	Array.from({ length: count }, (_, i) => new Date(Date.UTC(1938, 6, 31) + (from + i * 30) * 60_000).toISOString());
const given = (properties: Arbitrary<object>) => properties.map((more) => ({ ...KNOWN, ...more }));
const timed = (count: number) => fc.nat({ max: 500 }).map((from) => ({ datetimes: minutes(count, from) }));
const standing = fc.oneof(
	fc.constant({}),
	fc.constant({ start: '1938-07-31T02:00+10:00', class: 'strike' }),
	fc.constant({ kind: 'ground', class: 'lake' }),
	fc.constant({ side: 'Japan', note: '<b>note</b>', __own: [1, { a: null }] }),
);
type Shape = readonly [geometry: Json, properties: Arbitrary<object>];

const shape: Arbitrary<Shape> = fc.oneof(
	position.map((coordinates): Shape => [{ type: 'Point', coordinates }, standing]),
	position.map((coordinates): Shape => [{ type: 'Point', coordinates }, timed(1)]),
	some(position).map((coordinates): Shape => [{ type: 'MultiPoint', coordinates }, standing]),
	near.map((coordinates): Shape => [{ type: 'LineString', coordinates }, standing]),
	near.map((coordinates): Shape => [{ type: 'LineString', coordinates }, timed(coordinates.length)]),
	some(near).map((coordinates): Shape => [{ type: 'MultiLineString', coordinates }, fc.constant({ reading: 'Ours' })]),
	ring.map((one): Shape => [{ type: 'Polygon', coordinates: [one] }, standing]),
	some(ring).map((rings): Shape => [
		{ type: 'MultiPolygon', coordinates: rings.map((one) => [one]) },
		timed(rings.length).map((times) => ({ ...times, interpolation: 'Linear' })),
	]),
	some(near).map((lines): Shape => [
		{ type: 'GeometryCollection', geometries: lines.map((coordinates) => ({ type: 'LineString', coordinates })) },
		timed(lines.length).map((times) => ({ ...times, interpolation: 'Step' })),
	]),
);

const feature = shape.chain(([geometry, properties]) =>
	given(properties).map((all) => ({ type: 'Feature', properties: all, geometry })),
);

/** A collection of one to four features, each with an id of its own. */
export const geoJson: Arbitrary<Made> = fc.array(feature, { minLength: 1, maxLength: 4 }).map((features) => ({
	type: 'FeatureCollection',
	features: features.map((one, i) => ({ ...one, id: `made-${i}` })),
}));
