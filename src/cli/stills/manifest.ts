/** What is written beside the stills. */
import { createHash } from 'node:crypto';
import { isoDate, type ClockPrecision } from '../../core/calendar-date';
import { asInstant, isoInstant, type OffsetMinutes } from '../../core/instant';

/** One still in `manifest.json`. */
export interface StillEntry {
	readonly file: string;
	readonly slide: string;
	readonly step: string;
	/** The campaign clock, ISO 8601; a date alone where the hour is not known. */
	readonly at: string;
	/** Pixels of the PNG. */
	readonly width: number;
	readonly height: number;
	readonly sha256: string;
}

/** The moment that a frame shows. */
export interface Moment {
	/** Milliseconds since 1970 UTC. */
	readonly at: number;
	/** Minutes east of Greenwich; `undefined` where the frame names none. */
	readonly offset?: number | undefined;
	/** How well the time is known; to the minute where the frame does not say. */
	readonly precision?: ClockPrecision | undefined;
}

/** The entry of a still, from what was planned, what was shown and what was written. */
export function stillEntry(file: string, slide: string, step: string, moment: Moment, png: Buffer): StillEntry {
	const sha256 = createHash('sha256').update(png).digest('hex');
	return { file, slide, step, at: isoMoment(moment), ...pngSize(png), sha256 };
}

/** ISO 8601 at the frame's own offset, or in UTC with `Z`; as much of it as is known. */
export function isoMoment({ at, offset, precision = 'minute' }: Moment): string {
	if (precision !== 'minute') return isoDate(asInstant(at), (offset ?? 0) as OffsetMinutes, precision);
	const text = isoInstant(asInstant(at), (offset ?? 0) as OffsetMinutes);
	return offset === undefined ? text.replace(/\+00:00$/, 'Z') : text;
}

/** Width and height from the header of a PNG (its IHDR chunk). */
export function pngSize(png: Buffer): { readonly width: number; readonly height: number } {
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
