/** What every writer of data is given, and what it gives back. */
import type { Campaign } from '../../core/campaign';

/** A file as a whole. */
export interface DataFile {
	readonly name: string;
	readonly text: string;
}

/** A campaign in one format. */
export interface Written {
	readonly files: readonly DataFile[];
	/** Ids of the features that the format has no place for, each with the reason. */
	readonly leftOut: readonly LeftOut[];
}

/** A feature that is not in the files of a format. */
export interface LeftOut {
	readonly id: string;
	readonly why: string;
}

/** A campaign as text, the same for the same campaign. */
export type Write = (campaign: Campaign) => Written;

/** JSON indented by tabs, with a line break at its end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;
