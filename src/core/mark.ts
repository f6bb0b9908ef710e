/** One thing drawn in a frame: plain JSON, told apart by `kind`. */
import type { LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { Confidence, Held, InsetSketch, LonLat, Manoeuvre, Names, Outcome, Precision, Strike } from './entity';
import type { Instant } from './instant';
import type { Phase } from './track';

interface Shared {
	readonly id: string;
	readonly name: Names;
	readonly short: Names;
	readonly side: string | undefined;
	readonly class: string | undefined;
	/** 0 to 1: marks that come or go with this step are in between while it moves. */
	readonly opacity: number;
	/** Metres. */
	readonly uncertainty: number | undefined;
	readonly confidence: Confidence | undefined;
	/** How well its time is known. */
	readonly precision: Precision | undefined;
	/** Whether the accounts of both sides have it so, or nobody has it otherwise. */
	readonly agreed: boolean;
}

/** An attack as far as it has come: its path, oldest first, and what became of it where it did not do what it was meant to. */
export interface Attack {
	readonly path: readonly LonLat[];
	readonly outcome: Outcome | undefined;
}

/** A piece of a unit's way that was covered in one manner, oldest first. */
export interface TrailPart {
	readonly manoeuvre: Manoeuvre;
	readonly path: readonly LonLat[];
}

/** A unit on its track. */
export interface UnitMark extends Shared {
	readonly kind: 'unit';
	readonly position: LonLat;
	/** Degrees clockwise from north; `undefined` while it stands. */
	readonly heading: number | undefined;
	readonly phase: Phase;
	/** Before it is attested, while it is, and what became of it afterwards. */
	readonly state: 'arriving' | 'present' | 'withdrawn' | 'destroyed';
	/** What is said of its strength, in the author's words. */
	readonly strength: string | undefined;
	/** How many men, tanks, guns and aircraft it had, where a source counts them. */
	readonly men?: number | undefined;
	readonly tanks?: number | undefined;
	readonly guns?: number | undefined;
	readonly aircraft?: number | undefined;
	/** The way covered since the step before, oldest first; empty where it did not move. */
	readonly trail: readonly TrailPart[];
	/** The attack of this step, where a leg of it was one. */
	readonly attack: Attack | undefined;
	readonly arm: string | undefined;
	readonly echelon: string | undefined;
}

/** A zone. */
export interface ZoneMark extends Shared {
	readonly kind: 'zone';
	readonly geometry: Polygon | MultiPolygon;
	readonly strike: Strike | undefined;
	/** When it stands; a strike falls in this time. */
	readonly start: Instant | undefined;
	readonly end: Instant | undefined;
	/** Its area and greatest width as measured, for zones of class `disputed`. */
	readonly measure: string | undefined;
	/** Ids of the two readings of a border between which it lies. */
	readonly between: readonly [string, string] | undefined;
}

/** A line; one that comes with this step grows from its first point. */
export interface LineMark extends Shared {
	readonly kind: 'line';
	readonly geometry: LineString | MultiLineString;
	/** Share of its length that is drawn, 0 to 1. */
	readonly growth: number;
	/** For lines of class `attack`. */
	readonly outcome: Outcome | undefined;
	/** Its length as measured, for lines of class `computed`. */
	readonly measure: string | undefined;
	readonly held: Held | undefined;
}

/** A place. */
export interface PlaceMark extends Shared {
	readonly kind: 'place';
	readonly geometry: Point | MultiPoint;
	/** Metres above the sea, as sources say, the most trusted first. */
	readonly altitudes: readonly number[];
	/** How long its name stays where there is no room for all, in the author's judgement: 1 stays longest. */
	readonly rank?: number;
}

/** A front in the shape it has at this instant. */
export interface FrontMark extends Shared {
	readonly kind: 'front';
	readonly geometry: LineString | Polygon;
	readonly held: Held | undefined;
}

/** One reading of a border. */
export interface BorderMark extends Shared {
	readonly kind: 'border';
	readonly reading: string;
	readonly geometry: LineString | MultiLineString;
}

/** A sketch without a scale, tied to its place by a letter that is the same in every step. */
export interface InsetMark extends Shared, InsetSketch {
	readonly kind: 'inset';
	readonly letter: string;
	readonly geometry: Point;
}

export type Mark = UnitMark | ZoneMark | LineMark | PlaceMark | FrontMark | BorderMark | InsetMark;
