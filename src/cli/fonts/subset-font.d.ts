declare module 'subset-font' {
	interface Options {
		readonly targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
		/** OpenType features to keep; all where it is left out. */
		readonly keepFeatures?: readonly string[];
	}
	/** A font of the letters of a text alone; letters that the font lacks are left out. */
	export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
