/** A talk as slides of an office program hold it: pictures and plain words. */

/** One step. */
export interface PptxStep {
	/** Of its slide in the talk: number and title. */
	readonly number: string;
	readonly title: string;
	/** The line of the step; its slide's title where it has none. */
	readonly caption: string;
	/** When it is, in words. */
	readonly moment: string | undefined;
	/** JPEG. */
	readonly picture: Buffer;
	/** What the picture shows, in sentences. */
	readonly alt: string;
	/** Paragraphs of the speaker's notes, and of the reader's words. */
	readonly notes: readonly string[];
	readonly words: readonly string[];
	/** What the words cite, in the order of their footnotes. */
	readonly sources: readonly string[];
}

/** The talk. */
export interface PptxTalk {
	readonly title: string;
	readonly subtitle: string | undefined;
	/** Which selection of the steps it is, in words. */
	readonly edition: string | undefined;
	/** BCP 47 tag of its words. */
	readonly language: string;
	/** Whose data the maps are made of. */
	readonly credit: string;
	/** JPEG of the ground alone, and what it shows. */
	readonly ground: Buffer;
	readonly groundAlt: string;
	readonly steps: readonly PptxStep[];
	/** Entries of the bibliography. */
	readonly works: readonly string[];
}
