/** What every fact of a campaign is told with: where, what it is called, how well it is known, by whom, and when it stands. */
import type { Instant } from './instant';

/** Longitude and latitude in degrees, WGS84. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A name in each language the author gave, by BCP 47 tag (`en`, `ru`, `ja`, `zh`, `ko`); `und` where only one was written. */
export type Names = Readonly<Record<string, string>>;

/** How a position is known: named in a source, deduced from one, or drawn so that the story can be read. */
export type Confidence = 'documented' | 'inferred' | 'schematic';

/** How well a time is known: to the day or to the hour; times that say neither are as good as they are written. */
export type Precision = 'day' | 'hour';

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
	readonly precision?: Precision | undefined;
}

/** When an entity stands: from `start` until just before `end`; an absent bound is open. */
export interface Span {
	readonly start?: Instant;
	readonly end?: Instant;
}
