/** One thing drawn in a frame: plain JSON, told apart by `kind`. */
import type { LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { Confidence, LonLat, Names } from './entity';
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
}

/** A unit on its track. */
export interface UnitMark extends Shared {
	readonly kind: 'unit';
	readonly position: LonLat;
	/** Degrees clockwise from north; `undefined` while it stands. */
	readonly heading: number | undefined;
	readonly phase: Phase;
	/** The way covered since the step before, oldest first; one point where it did not move. */
	readonly trail: readonly LonLat[];
	readonly arm: string | undefined;
	readonly echelon: string | undefined;
}

/** A zone. */
export interface ZoneMark extends Shared {
	readonly kind: 'zone';
	readonly geometry: Polygon | MultiPolygon;
}

/** A line; one that comes with this step grows from its first point. */
export interface LineMark extends Shared {
	readonly kind: 'line';
	readonly geometry: LineString | MultiLineString;
	/** Share of its length that is drawn, 0 to 1. */
	readonly growth: number;
}

/** A place. */
export interface PlaceMark extends Shared {
	readonly kind: 'place';
	readonly geometry: Point | MultiPoint;
}

/** A front in the shape it has at this instant. */
export interface FrontMark extends Shared {
	readonly kind: 'front';
	readonly geometry: LineString | Polygon;
}

/** One reading of a border. */
export interface BorderMark extends Shared {
	readonly kind: 'border';
	readonly reading: string;
	readonly geometry: LineString | MultiLineString;
}

export type Mark = UnitMark | ZoneMark | LineMark | PlaceMark | FrontMark | BorderMark;
