/**
 * What a geo file holds once it is read and checked. An entity is a feature whose times are instants, whose gaps are filled
 * and whose doubt is stated for every vertex.
 */
import type { GeoJsonProperties, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { Instant } from './instant';

/** Longitude and latitude in degrees, WGS84. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A name in each language the author gave, by BCP 47 tag (`en`, `ru`, `ja`, `zh`, `ko`); `und` where only one was written. */
export type Names = Readonly<Record<string, string>>;

/** How a position is known: named in a source, deduced from one, or drawn so that the story can be read. */
export type Confidence = 'documented' | 'inferred' | 'schematic';

/** A source in `geo/sources.json`, with the line or page where it says so. */
export interface SourceRef {
	readonly id: string;
	readonly locator?: string;
}

/** How well a position is known; `undefined` where the author did not say, which is a problem but not a reason to hide it. */
export interface Knowledge {
	/** Radius in metres within which the true position is expected. */
	readonly uncertainty: number | undefined;
	readonly confidence: Confidence | undefined;
	readonly sources: readonly SourceRef[];
}

/** When an entity stands: from `start` until just before `end`; an absent bound is open. */
export interface Span {
	readonly start?: Instant;
	readonly end?: Instant;
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
}

/** An area that stands for a while: a strike zone, an assembly area, a disputed strip. */
export interface Zone extends Shared {
	readonly kind: 'zone';
	readonly geometry: Polygon | MultiPolygon;
}

/** A line that stands for a while: a wire fence, a road, a length that somebody claimed. */
export interface Line extends Shared {
	readonly kind: 'line';
	readonly geometry: LineString | MultiLineString;
}

/** A named point. */
export interface Place extends Shared {
	readonly kind: 'place';
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
}

/** What was claimed: one reading of a border. It never morphs: to interpolate a border is to invent one. */
export interface Border extends Shared {
	readonly kind: 'border';
	/** Whose reading it is, or what it is called. */
	readonly reading: string;
	readonly geometry: LineString | MultiLineString;
}

/** What does not change with time and belongs to the basemap: a lake, a road, a railway, a marsh, a name of the land. */
export interface Ground extends Shared {
	readonly kind: 'ground';
	readonly class: string;
	readonly geometry: Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon;
}

export type Entity = Track | Zone | Line | Place | Front | Border | Ground;
export type EntityKind = Entity['kind'];
