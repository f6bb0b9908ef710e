/**
 * What a geo file holds once it is read and checked. An entity is a feature whose times are instants, whose gaps are filled
 * and whose doubt is stated for every vertex.
 */
import type { GeoJsonProperties, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon, Position } from 'geojson'; // prettier-ignore
import type { Counts } from './count';
import type { Knowledge, LonLat, Names, Span } from './fact';
import type { Instant } from './instant';

export type { Confidence, Knowledge, LonLat, Names, Precision, SourceRef, Span } from './fact';

/** How a leg of a track was covered. */
export type Manoeuvre = 'march' | 'attack' | 'withdrawal';

/** What became of an attack that did not do what it was meant to: it was only planned, or it failed. */
export type Outcome = 'planned' | 'failed';

/** What became of a unit after the last time of its track. */
export type Fate = 'withdrawn' | 'destroyed';

/** Who held the ground on either side of a line, looking along it from its first point; `undefined` where it is not said. */
export interface Held {
	readonly left: string | undefined;
	readonly right: string | undefined;
}

interface Shared {
	/** Kebab-case, unique over all geo files. */
	readonly id: string;
	/** The file it came from, as in `geo/tracks.geojson`. */
	readonly file: string;
	readonly name: Names;
	/** A form of the name short enough to stand under a symbol. */
	readonly short: Names;
	/** Whose it is, in the author's own word (`USSR`, `Japan`); absent for what belongs to nobody. */
	readonly side: string | undefined;
	/** What it is, in the author's own word (`hill`, `strike`, `lake`, `claimed`); the theme knows some, and draws others plainly. */
	readonly class: string | undefined;
	/** Whether both sides agree on it, in the author's own judgement; else it follows from the sources. */
	readonly agreed: boolean | undefined;
	readonly span: Span;
	readonly knowledge: Knowledge;
	/** Every property of the feature as it was written. */
	readonly properties: NonNullable<GeoJsonProperties>;
}

/** What moves: troops, columns, sorties. One instant and one statement of doubt for each vertex. */
export interface Track extends Shared {
	readonly kind: 'track';
	readonly path: readonly LonLat[];
	/** Strictly increasing, one for each vertex. */
	readonly times: readonly Instant[];
	/** Whether the author gave the time of that vertex; `false` where it was filled at constant speed. */
	readonly attested: readonly boolean[];
	readonly vertices: readonly Knowledge[];
	readonly arm: string | undefined;
	readonly echelon: string | undefined;
	/** For each vertex what is said of its strength from then on; `undefined` where nothing new is said. */
	readonly strengths: readonly (string | undefined)[];
	readonly counts: Counts;
	/** For each vertex how the leg that ends there was covered, and what became of it. */
	readonly manoeuvres: readonly (Manoeuvre | undefined)[];
	readonly outcomes: readonly (Outcome | undefined)[];
	readonly fate: Fate | undefined;
	/** For each vertex how the leg that ends there crossed water, and what carried the unit, in the author's word; `null` where nothing is said. */
	readonly crossings: readonly (string | null)[];
	readonly transports: readonly (string | null)[];
	/** The id of the larger unit that it belongs to, another track. */
	readonly partOf?: string;
}

/** What is known of an air strike; `undefined` where no source says. */
export interface Strike {
	/** Bombs dropped, and their weight in metric tons. */
	readonly bombs: number | undefined;
	readonly tonnage: number | undefined;
	/** Whether bombs and tonnage are those of several zones together, this and others. */
	readonly inAll: boolean;
	/** Rounds fired at the ground from the air. */
	readonly rounds: number | undefined;
	/** Whether these were bombs far heavier than the others, which are drawn apart. */
	readonly heavy: boolean;
	/** Distances in kilometres at which it was heard, by those who say so. */
	readonly audibleKm: readonly number[];
	/** Degrees clockwise from north in which the bombers flew. */
	readonly runInDegrees: number | undefined;
}

/** An area that stands for a while: a strike zone, an assembly area, a disputed strip. */
export interface Zone extends Shared {
	readonly kind: 'zone';
	/** For zones of class `strike`. */
	readonly strike: Strike | undefined;
	/** Ids of the two readings of a border between which it lies. */
	readonly between: readonly [string, string] | undefined;
	readonly geometry: Polygon | MultiPolygon;
}

/** A line that stands for a while: a wire fence, a road, a length that somebody claimed. */
export interface Line extends Shared {
	readonly kind: 'line';
	/** For lines of class `attack`. */
	readonly outcome: Outcome | undefined;
	readonly held: Held | undefined;
	readonly geometry: LineString | MultiLineString;
}

/** A named point. */
export interface Place extends Shared {
	readonly kind: 'place';
	/** Metres above the sea, as sources say; the first is the one most trusted. */
	readonly altitudes: readonly number[];
	/** How long its name stays where there is no room for all, in the author's judgement: 1 stays longest. */
	readonly rank?: number;
	readonly geometry: Point | MultiPoint;
}

/** What was held: several shapes, each at its instant, between which it morphs (`Linear`) or waits (`Step`). */
export interface Front extends Shared {
	readonly kind: 'front';
	readonly shapes: readonly (LineString | Polygon)[];
	/** Strictly increasing, one for each shape. */
	readonly times: readonly Instant[];
	readonly attested: readonly boolean[];
	readonly vertices: readonly Knowledge[];
	readonly interpolation: 'Linear' | 'Step';
	readonly held: Held | undefined;
	/** For each leg from one shape to the next the two rings that are blended, of as many points; `null` where the shapes themselves are. */
	readonly blends?: readonly (readonly [Position[], Position[]] | null)[];
}

/** What was claimed: one reading of a border. It never morphs: to interpolate a border is to invent one. */
export interface Border extends Shared {
	readonly kind: 'border';
	/** Whose reading it is, or what it is called. */
	readonly reading: string;
	readonly geometry: LineString | MultiLineString;
}

/** What does not move and belongs to the basemap, while it stands: a lake, a road, a railway, a marsh, a name of the land. */
export interface Ground extends Shared {
	readonly kind: 'ground';
	readonly class: string;
	readonly geometry: Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon;
}

/** What stands at one point of an inset. */
export interface Station {
	readonly label: Names;
	readonly side: string | undefined;
	readonly what: 'summit' | 'line' | 'trench' | 'unit' | 'post' | undefined;
	readonly arm: string | undefined;
}

/** How far two neighbours in an inset are said to be apart: a claim by its id, or words. */
export type Gap = { readonly claim: string } | { readonly text: Names };

/** A sketch without a scale: stations from left to right, and one gap less than stations between them. */
export interface InsetSketch {
	/** The ground they stand on: level, or rising to the summit, else to the right. */
	readonly profile: 'flat' | 'rise';
	readonly stations: readonly Station[];
	readonly gaps: readonly Gap[];
}

/** What is smaller than the error of the map, as a sketch that belongs to a place. */
export interface Inset extends Shared, InsetSketch {
	readonly kind: 'inset';
	readonly geometry: Point;
}

export type Entity = Track | Zone | Line | Place | Front | Border | Inset | Ground;
export type EntityKind = Entity['kind'];
