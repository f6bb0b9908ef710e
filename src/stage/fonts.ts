/** The letters of the map: shipped font files by unicode range, for MapLibre's labels and for deck.gl's. */
import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import cyrillicItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-italic.woff2?url';
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff2?url';
import latin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import latinItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-600-italic.woff2?url';
import latinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import latinExtItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-italic.woff2?url';

/** Unicode ranges as the font's makers cut its files. */
const LATIN = ['U+0000-00FF', 'U+2000-206F', 'U+20AC-20AC', 'U+2122-2122', 'U+2190-2193', 'U+2212-2212'];
const LATIN_EXT = ['U+0100-02BA', 'U+1E00-1EFF'];
const CYRILLIC = ['U+0301-0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116-2116'];
const GREEK = ['U+0370-03FF'];

/** The font of names of the land and of symbols. */
export const UPRIGHT = 'Map Sans';
/** The font of water. */
export const ITALIC = 'Map Sans Italic';

const absolute = (url: string) => new URL(url, document.baseURI).href;

/** MapLibre's `font-faces`. */
export const fontFaces = () => ({
	[UPRIGHT]: [
		{ url: absolute(latin), 'unicode-range': LATIN },
		{ url: absolute(latinExt), 'unicode-range': LATIN_EXT },
		{ url: absolute(cyrillic), 'unicode-range': CYRILLIC },
		{ url: absolute(greek), 'unicode-range': GREEK },
	],
	[ITALIC]: [
		{ url: absolute(latinItalic), 'unicode-range': LATIN },
		{ url: absolute(latinExtItalic), 'unicode-range': LATIN_EXT },
		{ url: absolute(cyrillicItalic), 'unicode-range': CYRILLIC },
	],
});

/** The same files as a font of the document, for what is drawn on a canvas; resolves when they are there. */
export async function loadCanvasFont(): Promise<void> {
	const files = [
		[latin, LATIN],
		[latinExt, LATIN_EXT],
		[cyrillic, CYRILLIC],
	] as const;
	await Promise.all(files.map(([url, ranges]) => addFace(url, ranges)));
}

async function addFace(url: string, ranges: readonly string[]): Promise<void> {
	const face = new FontFace(UPRIGHT, `url("${absolute(url)}") format("woff2")`, {
		weight: '600',
		unicodeRange: ranges.join(', '),
	});
	document.fonts.add(await face.load());
}
