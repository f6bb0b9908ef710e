/** A track in CZML: a position and properties that change with time. */
import type { Fields } from '../../../core/campaign/record';
import type { Track } from '../../../core/entity';
import type { Instant } from '../../../core/instant';
import { nameOf, type Cell, type Sources } from '../fields';
import { utc } from '../times';
import { FROM_THERE, OF_LEG, verticesOf, type TrackVertex } from '../vertices';
import { label, POINT } from './drawn';
import { constant, constants, interval, type Packet } from './values';

/** Where it is, what it is called, and all that is said: of the whole, by time, and as a table of its vertices. */
export function trackPacket(track: Track, fields: Fields, sources: Sources): Packet {
	const vertices = verticesOf(track, sources);
	const table = vertices.map(({ number, at, attested, said }) => ({ number, time: utc(at), attested, ...said }));
	return {
		position: positionOf(vertices),
		properties: {
			...constants({ ...fields, vertices: table }),
			...uncertaintyOf(vertices),
			...Object.fromEntries(FROM_THERE.flatMap((key) => entryOf(key, sinceThen(key, vertices)))),
			...Object.fromEntries(OF_LEG.flatMap((key) => entryOf(key, onLegs(key, vertices)))),
		},
		...POINT,
		...label(nameOf({ id: track.id, name: Object.keys(track.short).length > 0 ? track.short : track.name })),
	};
}

/** Positions at seconds from the first; after the last it stays where it was. */
function positionOf(vertices: readonly TrackVertex[]): Packet {
	const [first] = vertices;
	if (vertices.length === 1) return { cartographicDegrees: [...first!.position, 0] };
	return {
		epoch: utc(first!.at),
		cartographicDegrees: vertices.flatMap(({ at, position }) => [secondsSince(first!.at, at), ...position, 0]),
		...{ interpolationAlgorithm: 'LINEAR', interpolationDegree: 1, forwardExtrapolationType: 'HOLD' },
	};
}

const secondsSince = (first: Instant, at: Instant): number => (at - first) / 1000;

/** In proportion between two vertices, as on the map; only where every vertex says it. */
function uncertaintyOf(vertices: readonly TrackVertex[]): Packet {
	const metres = vertices.map(({ said }) => said['uncertainty']);
	if (vertices.length === 1 || !metres.every((one) => typeof one === 'number')) return {};
	const first = vertices[0]!.at;
	const number = vertices.flatMap(({ at }, i) => [secondsSince(first, at), metres[i]]);
	return { uncertainty: { epoch: utc(first), number, forwardExtrapolationType: 'HOLD' } };
}

const entryOf = (key: string, intervals: readonly Packet[]): readonly (readonly [string, unknown])[] =>
	intervals.length === 0 ? [] : [[key, intervals]];

/** From each vertex that says something until the next that does. */
function sinceThen(key: string, vertices: readonly TrackVertex[]): readonly Packet[] {
	const saying = vertices.filter(({ said }) => Object.hasOwn(said, key));
	return saying.map(({ at, said }, i) => ({
		interval: interval(at, saying[i + 1]?.at),
		...constant(said[key] as Cell),
	}));
}

function onLegs(key: string, vertices: readonly TrackVertex[]): readonly Packet[] {
	return vertices.flatMap(({ at, said }, i) =>
		i > 0 && Object.hasOwn(said, key)
			? [{ interval: interval(vertices[i - 1]!.at, at), ...constant(said[key] as Cell) }]
			: [],
	);
}
