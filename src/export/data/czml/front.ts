/** A front in CZML. */
import type { Fields } from '../../../core/campaign/record';
import type { Front } from '../../../core/entity';
import type { Sources } from '../fields';
import { rightHanded, type Piece } from '../geometry';
import { utc } from '../times';
import { shapesOf } from '../vertices';
import { holesOf, outerOf, polygon, polyline } from './drawn';
import { constants, interval, type Packet } from './values';

/** Each shape until the next one: positions can be given by interval, not blended. */
export function frontPacket(front: Front, fields: Fields, sources: Sources): Packet {
	const shapes = shapesOf(front, sources);
	const table = shapes.map(({ number, at, attested, said }) => ({ number, time: utc(at), attested, ...said }));
	const during = (positions: (shape: Piece) => unknown) =>
		shapes.map(({ at, until, geometry }) => ({
			interval: interval(at, until),
			cartographicDegrees: positions(rightHanded(geometry)),
		}));
	const properties = constants({ ...fields, shapes: table });
	if (front.shapes[0]!.type === 'LineString') return { properties, polyline: polyline(during(outerOf)) };
	const holed = shapes.some(({ geometry }) => geometry.coordinates.length > 1);
	return { properties, polygon: { ...polygon(during(outerOf)), ...(holed && { holes: during(holesOf) }) } };
}
