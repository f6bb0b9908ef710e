/** What is written beside the stills. */
import { createHash } from 'node:crypto';
import { asInstant, isoInstant, type OffsetMinutes } from '../../core/instant';

/** One still in `manifest.json`. */
export interface StillEntry {
	readonly file: string;
	readonly slide: string;
	readonly step: string;
	/** The campaign clock, ISO 8601. */
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
}

/** The entry of a still, from what was planned, what was shown and what was written. */
export function stillEntry(file: string, slide: string, step: string, moment: Moment, png: Buffer): StillEntry {
	const sha256 = createHash('sha256').update(png).digest('hex');
	return { file, slide, step, at: isoMoment(moment), ...pngSize(png), sha256 };
}

/** ISO 8601 at the frame's own offset, or in UTC with `Z`. */
export function isoMoment({ at, offset }: Moment): string {
	const text = isoInstant(asInstant(at), (offset ?? 0) as OffsetMinutes);
	return offset === undefined ? text.replace(/\+00:00$/, 'Z') : text;
}

/** Width and height from the header of a PNG (its IHDR chunk). */
export function pngSize(png: Buffer): { readonly width: number; readonly height: number } {
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
