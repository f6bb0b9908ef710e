/** What a text twin tells, as data without words, so that any language can word it. */
import type { Clock } from '../deck/clocks';
import type { Confidence, Manoeuvre, Names, Outcome, Precision, Strike } from '../entity';
import type { Forces } from '../forces';
import type { Instant, OffsetMinutes } from '../instant';
import type { Mark } from '../mark';
import type { Panel } from '../panel';
import type { Light } from '../sky';
import type { Wind } from '../wind';

/** Something that has a name on the map. */
export interface Thing {
	readonly id: string;
	readonly name: Names;
	readonly side: string | undefined;
}

/** Where something lies, seen from a named place; `doubtKm` is that of both. Within its doubt the wind means nothing. */
export interface Near {
	readonly place: Thing;
	readonly km: number;
	readonly doubtKm: number;
	readonly wind: Wind;
}

/** A thing, and where it lies; `undefined` where no named place is near. */
export interface Placed extends Thing {
	readonly near: Near | undefined;
}

/** So many units of a side and an arm. */
export interface Tally {
	readonly side: string | undefined;
	readonly arm: string | undefined;
	readonly count: number;
}

/** The campaign clock. `elapsed` is in milliseconds since the step before, negative where it goes back, `undefined` where no step before shows it. */
export interface ClockFact {
	readonly kind: 'clock';
	readonly at: Instant;
	readonly offset: OffsetMinutes;
	readonly clockName: string | undefined;
	readonly otherClocks: readonly Clock[];
	readonly elapsed: number | undefined;
	readonly light: Light | undefined;
}

/** What the map shows, where that changed. */
export interface CameraFact {
	readonly kind: 'camera';
	readonly change: 'begins' | 'cuts' | 'closer' | 'wider' | 'moves' | 'turns';
	readonly widthKm: number;
	/** `undefined` for a view from the side, which has no one height. */
	readonly heightKm: number | undefined;
	/** What lies at the top of the picture. */
	readonly up: Wind;
	readonly middle: Near | undefined;
}

/** A unit that is elsewhere than in the step before. */
export interface MovedFact {
	readonly kind: 'moved';
	readonly unit: Thing;
	readonly arm: string | undefined;
	/** In the order in which its way was covered. */
	readonly manoeuvres: readonly Manoeuvre[];
	readonly outcome: Outcome | undefined;
	/** Along its way; from where the step before had it, where the clock went back. */
	readonly km: number;
	/** Whether that is less than is known of its place, so that neither length nor wind mean anything. */
	readonly withinDoubt: boolean;
	/** Of both ends; `undefined` where the author did not say. */
	readonly doubtKm: number | undefined;
	/** From where it was to where it is; `undefined` where it came back to within its doubt. */
	readonly wind: Wind | undefined;
	readonly from: Near | undefined;
	readonly to: Near | undefined;
	/** Whether the step before did not show it. */
	readonly fresh: boolean;
	/** Whether the clock went back, so that it is shown where it had been. */
	readonly back: boolean;
	/** How well its way is known, at its weakest. */
	readonly confidence: Confidence | undefined;
}

/** A strike that came. */
export interface StruckFact {
	readonly kind: 'struck';
	readonly zone: Placed;
	readonly start: Instant | undefined;
	readonly end: Instant | undefined;
	readonly offset: OffsetMinutes;
	readonly precision: Precision | undefined;
	readonly strike: Strike | undefined;
}

/** A front that changed its shape: the greatest of its shifts, where that is beyond its doubt. */
export interface FrontFact {
	readonly kind: 'front';
	readonly front: Thing;
	readonly shift: { readonly km: number; readonly wind: Wind; readonly near: Near | undefined } | undefined;
	readonly doubtKm: number | undefined;
	readonly held: readonly Held[];
}

/** Who stands on which side of a front, taken as a whole. */
export interface Held {
	readonly side: string;
	readonly wind: Wind;
}

/** Something that came into view: where a unit is, how long or wide a thing is as measured, what a border or an attack is said to be. */
export interface Newcomer extends Placed {
	readonly measure: string | undefined;
	readonly reading: string | undefined;
	readonly outcome: Outcome | undefined;
	readonly held: readonly Held[];
	/** Of an inset, from left to right: stations, and between them the gaps. */
	readonly sketch: readonly Names[];
}

/** Units of one side that are a crowd, by arm. */
export interface CrowdSide {
	readonly side: string | undefined;
	readonly arms: readonly { readonly arm: string | undefined; readonly count: number }[];
	readonly count: number;
	/** How many of them moved farther than their doubt. */
	readonly moved: number;
}

/** Things that are known equally well. */
export interface KnownGroup {
	readonly confidence: Confidence;
	readonly things: readonly Thing[];
}

export type TwinFact =
	| ClockFact
	| CameraFact
	| MovedFact
	/** Units that moved less than is known of their places, and neither attacked nor withdrew. */
	| { readonly kind: 'shifted'; readonly units: readonly Placed[] }
	/** Units that moved beyond those told one by one. */
	| { readonly kind: 'more moved'; readonly tallies: readonly Tally[] }
	/** Units that moved where the picture does not reach. */
	| { readonly kind: 'moved outside'; readonly tallies: readonly Tally[] }
	| { readonly kind: 'stood'; readonly units: readonly Thing[] }
	| { readonly kind: 'crowd'; readonly sides: readonly CrowdSide[]; readonly back: boolean }
	| { readonly kind: 'came'; readonly what: Mark['kind']; readonly things: readonly Newcomer[] }
	| { readonly kind: 'went'; readonly things: readonly (Thing & { readonly what: Mark['kind'] })[] }
	| { readonly kind: 'fate'; readonly fate: 'withdrawn' | 'destroyed'; readonly units: readonly Thing[] }
	/** Units drawn where they are first attested, at a time before. */
	| { readonly kind: 'not yet attested'; readonly units: readonly Thing[] }
	| StruckFact
	| FrontFact
	| { readonly kind: 'forces'; readonly forces: Forces }
	/** How well positions of units, ways of this step, and lines, zones and fronts on the map are known. */
	| {
			readonly kind: 'known';
			readonly of: 'units' | 'ways' | 'lines';
			readonly groups: readonly KnownGroup[];
			/** Metres at best and at worst. */
			readonly uncertainty: readonly [least: number, most: number] | undefined;
	  }
	/** Units of whose times only the day is known. */
	| { readonly kind: 'day only'; readonly units: readonly Thing[] }
	/** Nothing moved, came or went. */
	| { readonly kind: 'unchanged' }
	| { readonly kind: 'panel'; readonly panel: Panel; readonly same: boolean };
