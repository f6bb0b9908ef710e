/** CZML (the scene format of Cesium): units move, what stands is there while it stands, and the numbers of a unit are properties that change with time. */
import type { Position } from 'geojson';
import type { Campaign } from '../../core/campaign';
import type { Fields } from '../../core/campaign/record';
import type { Entity, Front, Track } from '../../core/entity';
import type { Instant } from '../../core/instant';
import { cellsOf, fieldsOf, nameOf, type Cell, type Sources } from './fields';
import { geometryOf, piecesOf, rightHanded, type Piece } from './geometry';
import { escapedHtml } from './html';
import { isInFourDigits, utc } from './times';
import { FROM_THERE, OF_LEG, shapesOf, verticesOf, type TrackVertex } from './vertices';
import { jsonText, type Written } from './written';

/** A packet or a part of one. */
type Packet = Readonly<Record<string, unknown>>;

/** The ends of time, as Cesium writes them. */
const [FIRST, LAST] = ['0000-01-01T00:00:00Z', '9999-12-31T24:00:00Z'];
/** Colours are no facts: everything is white, lines and points solid, areas nearly clear. */
const WHITE = { rgba: [255, 255, 255, 255] };
const CLEAR = { solidColor: { color: { rgba: [255, 255, 255, 60] } } };

/** `campaign.czml`: a packet for each feature, and one more for each further piece of it. A year beyond four digits cannot be written. */
export function writeCzml({ entities, sources }: Campaign): Written {
	const all = [...entities.values()];
	const held = all.filter((entity) => instantsOf(entity).every(isInFourDigits));
	const why = 'CZML writes years from 0 to 9999 only';
	const packets = [documentPacket(held), ...held.flatMap((entity) => packetsOf(entity, sources))];
	return {
		files: [{ name: 'campaign.czml', text: jsonText(packets) }],
		leftOut: all.filter((entity) => !held.includes(entity)).map(({ id }) => ({ id, why })),
	};
}

const instantsOf = (entity: Entity): readonly Instant[] => [
	...(entity.kind === 'track' || entity.kind === 'front' ? entity.times : []),
	...Object.values<Instant>({ ...entity.span } as Record<string, Instant>),
];

/** The clock runs from the first to the last time of what moves. */
function documentPacket(entities: readonly Entity[]): Packet {
	const times = entities.flatMap((entity) => ('times' in entity ? entity.times : []));
	const packet = { id: 'document', name: 'Campaign', version: '1.0' };
	if (times.length === 0) return packet;
	const [from, to] = [Math.min(...times), Math.max(...times)].map((at) => utc(at as Instant));
	return { ...packet, clock: { interval: `${from}/${to}`, currentTime: from, multiplier: 3600, range: 'CLAMPED' } };
}

function packetsOf(entity: Entity, sources: Sources): readonly Packet[] {
	const fields = fieldsOf(entity, sources);
	const note = fields['note'];
	const head = {
		id: entity.id,
		name: nameOf(entity),
		...(typeof note === 'string' && { description: escapedHtml(note) }),
		...availabilityOf(entity),
	};
	if (entity.kind === 'track') return [{ ...head, ...trackPacket(entity, fields, sources) }];
	if (entity.kind === 'front') return [{ ...head, ...frontPacket(entity, fields, sources) }];
	const [first, ...rest] = piecesOf(geometryOf(entity));
	const parts = rest.map((piece, i) => ({
		...{ id: `${entity.id}/${i + 2}`, name: head.name, parent: entity.id },
		...availabilityOf(entity),
		...drawn(piece),
	}));
	const isNamed = entity.kind === 'place' || entity.kind === 'inset';
	return [{ ...head, properties: constants(fields), ...drawn(first!), ...(isNamed && label(head.name)) }, ...parts];
}

/** Half-open in our data; CZML counts the end in. A track is there from its first time on: where it was before, nobody says. */
function availabilityOf(entity: Entity): Packet {
	const { start, end } = entity.span;
	const from = 'times' in entity ? (Math.max(entity.times[0]!, start ?? -Infinity) as Instant) : start;
	return from === undefined && end === undefined ? {} : { availability: interval(from, end) };
}

const interval = (from: Instant | undefined, to: Instant | undefined): string =>
	`${from === undefined ? FIRST : utc(from)}/${to === undefined ? LAST : utc(to)}`;

const constant = (value: Cell): Packet =>
	typeof value === 'number' ? { number: value } : typeof value === 'boolean' ? { boolean: value } : { string: value };

const constants = (fields: Fields): Packet =>
	Object.fromEntries(Object.entries(cellsOf(fields)).map(([name, value]) => [name, constant(value)]));

const label = (text: string): Packet => ({
	label: { text, font: '14px sans-serif', pixelOffset: { cartesian2: [0, -14] }, verticalOrigin: 'BOTTOM' },
});

const POINT = { point: { pixelSize: 8, color: WHITE, heightReference: 'CLAMP_TO_GROUND' } };

function trackPacket(track: Track, fields: Fields, sources: Sources): Packet {
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

/** Each shape until the next one: positions can be given by interval, not blended. */
function frontPacket(front: Front, fields: Fields, sources: Sources): Packet {
	const shapes = shapesOf(front, sources);
	const table = shapes.map(({ number, at, attested, said }) => ({ number, time: utc(at), attested, ...said }));
	const during = (positions: (shape: Piece) => unknown) =>
		shapes.map(({ at, until, geometry }) => ({
			interval: interval(at, until),
			cartographicDegrees: positions(rightHanded(geometry)),
		}));
	const properties = constants({ ...fields, shapes: table });
	if (front.shapes[0]!.type === 'LineString') return { properties, polyline: polyline(during(outerOf)) };
	return { properties, polygon: { ...polygon(during(outerOf)), holes: during(holesOf) } };
}

function drawn(piece: Piece): Packet {
	if (piece.type === 'Point') return { position: { cartographicDegrees: degrees([piece.coordinates]) }, ...POINT };
	const positions = { cartographicDegrees: outerOf(piece) };
	if (piece.type === 'LineString') return { polyline: polyline(positions) };
	const holes = holesOf(piece);
	return { polygon: { ...polygon(positions), ...(holes.length > 0 && { holes: { cartographicDegrees: holes } }) } };
}

const polyline = (positions: unknown): Packet => ({
	positions,
	...{ clampToGround: true, width: 2, material: { solidColor: { color: WHITE } } },
});
const polygon = (positions: unknown): Packet => ({ positions, material: CLEAR });

/** A line, or the outer ring of a polygon. */
const outerOf = (piece: Piece): readonly number[] =>
	degrees(
		piece.type === 'Polygon' ? piece.coordinates[0]! : piece.type === 'Point' ? [piece.coordinates] : piece.coordinates,
	);
const holesOf = (piece: Piece): readonly (readonly number[])[] =>
	piece.type === 'Polygon' ? piece.coordinates.slice(1).map(degrees) : [];

/** Longitude, latitude and height, one after the other; no height stands as 0, and everything lies on the ground. */
const degrees = (positions: readonly Position[]): readonly number[] =>
	positions.flatMap(([longitude, latitude, height]) => [longitude!, latitude!, height ?? 0]);
