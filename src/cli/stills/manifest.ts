/** What is written beside the stills. */
import { createHash } from 'node:crypto';
import { isoDate, type ClockPrecision } from '../../core/calendar-date';
import type { Drawing } from './options';
import type { PlannedStill } from './plan';
import { asInstant, isoInstant, type OffsetMinutes } from '../../core/instant';

/** One still in `manifest.json`. */
export interface StillEntry {
	readonly file: string;
	readonly slide: string;
	readonly step: string;
	/** The campaign clock, ISO 8601; a date alone where the hour is not known. */
	readonly at: string;
	/** Pixels of the picture. */
	readonly width: number;
	readonly height: number;
	readonly sha256: string;
}

type Drawn = Pick<Drawing, 'width' | 'height' | 'scale' | 'format'>;

/** Pixels. */
interface PictureSize {
	readonly width: number;
	readonly height: number;
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

/** The entry of a still, from what was planned, what was shown, what was written and how large it was to be. */
export function stillEntry(planned: PlannedStill, moment: Moment, picture: Buffer, size: PictureSize): StillEntry {
	const { file, slide, step } = planned;
	const sha256 = createHash('sha256').update(picture).digest('hex');
	return { file, slide, step, at: isoMoment(moment), ...size, sha256 };
}

/** ISO 8601 at the frame's own offset, or in UTC with `Z`; as much of it as is known. */
export function isoMoment({ at, offset, precision = 'minute' }: Moment): string {
	if (precision !== 'minute') return isoDate(asInstant(at), (offset ?? 0) as OffsetMinutes, precision);
	const text = isoInstant(asInstant(at), (offset ?? 0) as OffsetMinutes);
	return offset === undefined ? text.replace(/\+00:00$/, 'Z') : text;
}

/** Pixels of a picture of a size in CSS pixels, at a scale: those of the file itself for a PNG (its IHDR chunk), which hold whatever was asked for. */
export function pictureSize(picture: Buffer, { width, height, scale, format }: Drawn): PictureSize {
	if (format === 'png') return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
	return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
