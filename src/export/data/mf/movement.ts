/** Temporal geometries of MF-JSON Prism (OGC 19-045r3, 7.2.1). */
import type { Entity, Front, Track } from '../../../core/entity';
import type { Instant } from '../../../core/instant';
import type { Sources } from '../fields';
import { geometryOf, piecesOf, rightHanded, type Piece } from '../geometry';
import { mfTimes } from './series';
import { shapesOf, type FrontShape } from '../vertices';

type Interpolation = 'Discrete' | 'Step' | 'Linear';
interface Primitive {
	readonly type: 'MovingPoint' | 'MovingLineString' | 'MovingPolygon';
	readonly datetimes: readonly (string | number)[];
	readonly coordinates: readonly unknown[];
	readonly interpolation: Interpolation;
}
interface Complex {
	readonly type: 'MovingGeometryCollection';
	readonly prisms: readonly Primitive[];
}

const TYPES = { Point: 'MovingPoint', LineString: 'MovingLineString', Polygon: 'MovingPolygon' } as const;

/** How a feature moves or stands; `undefined` where nothing bounds its time. */
export function movementOf(entity: Entity, sources: Sources): Primitive | Complex | undefined {
	if (entity.kind === 'track') return pointOf(entity);
	if (entity.kind === 'front') return frontOf(entity, sources);
	const { start, end } = entity.span;
	if (start === undefined || end === undefined) return undefined;
	return together(piecesOf(geometryOf(entity)).map((piece) => standing(piece, start, end)));
}

/** What is attested once is discrete: known at that instant, and at no other (7.2.1.1 asks for one time at least). */
function pointOf({ path, times }: Track): Primitive {
	const interpolation = path.length === 1 ? 'Discrete' : 'Linear';
	return { type: 'MovingPoint', datetimes: mfTimes(times), coordinates: path, interpolation };
}

/**
 * The shapes of a front. The standard blends shapes of as many positions only; where they have not as many, or wait for each other, each
 * stands until the next one.
 */
function frontOf(front: Front, sources: Sources): Primitive | Complex {
	const shapes = shapesOf(front, sources);
	const pieces = shapes.map(({ geometry }) => rightHanded(geometry));
	if (front.interpolation === 'Step' || new Set(pieces.map(structure)).size > 1) return together(shapes.map(stage));
	const { until } = shapes.at(-1)!;
	const times = [...shapes.map(({ at }) => at), ...(until === undefined ? [] : [until])];
	return moving([...pieces, ...(until === undefined ? [] : [pieces.at(-1)!])], times, 'Linear');
}

const structure = (piece: Piece): string =>
	piece.type === 'Polygon' ? piece.coordinates.map(({ length }) => length).join() : String(piece.coordinates.length);

function stage({ geometry, at, until }: FrontShape): Primitive {
	const piece = rightHanded(geometry);
	return until === undefined ? moving([piece], [at], 'Discrete') : standing(piece, at, until);
}

const standing = (piece: Piece, from: Instant, to: Instant): Primitive => moving([piece, piece], [from, to], 'Step');

function moving(pieces: readonly Piece[], times: readonly Instant[], interpolation: Interpolation): Primitive {
	const coordinates = pieces.map((piece) => piece.coordinates);
	return { type: TYPES[pieces[0]!.type], datetimes: mfTimes(times), coordinates, interpolation };
}

function together(prisms: readonly Primitive[]): Primitive | Complex {
	return prisms.length === 1 ? prisms[0]! : { type: 'MovingGeometryCollection', prisms };
}
