import { readFileSync } from 'node:fs';
import type { BBox } from 'geojson';

/** Two time zones of geo-tz whose shared edge is the line wanted. */
export type ZonePair = readonly [string, string];

/** A line between two zones, cut to `within`, without what lies in `leftOut` (degrees: west, south, east, north). */
export interface SharedEdge {
	readonly between: ZonePair;
	readonly within?: BBox;
	readonly leftOut?: BBox;
}

/** A border that stood at the time of the campaign, with the date it is drawn for. */
export interface Frontier extends SharedEdge {
	readonly id: string;
	readonly within: BBox;
	readonly as_of: string;
	readonly note: string;
}

/** A river whose centreline is a border: one part for each pair of neighbours along its course. */
export interface River {
	readonly id: string;
	readonly within: BBox;
	readonly parts: readonly SharedEdge[];
}

/** What a campaign asks of the basemap: where it is finer, and which borders stood. */
export interface BasemapConfig {
	readonly region: BBox;
	readonly local: BBox;
	/** Pairs of countries (names of Natural Earth) whose present border did not exist yet. */
	readonly laterFrontiers: readonly (readonly [string, string])[];
	readonly frontiers: readonly Frontier[];
	readonly rivers: readonly River[];
}

/** Reads a basemap configuration from a JSON file. */
export const readConfig = (path: string): BasemapConfig => JSON.parse(readFileSync(path, 'utf8')) as BasemapConfig;
