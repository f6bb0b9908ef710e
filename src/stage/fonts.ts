/**
 * The letters of the map: shipped font files, for MapLibre's labels and for deck.gl's. The general font is cut by unicode range; beside it stand
 * those that were cut to the campaign's names (`virtual:fonts`), one for each language whose letters have shapes of their own.
 */
import cyrillicExt from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-normal.woff2?url';
import cyrillicExtItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-italic.woff2?url';
import cyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url';
import cyrillicItalic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-italic.woff2?url';
import greekExt from '@fontsource/source-sans-3/files/source-sans-3-greek-ext-600-normal.woff2?url';
import greekExtItalic from '@fontsource/source-sans-3/files/source-sans-3-greek-ext-600-italic.woff2?url';
import greek from '@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff2?url';
import greekItalic from '@fontsource/source-sans-3/files/source-sans-3-greek-600-italic.woff2?url';
import latin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import latinItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-600-italic.woff2?url';
import latinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import latinExtItalic from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-italic.woff2?url';
import vietnamese from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-normal.woff2?url';
import vietnameseItalic from '@fontsource/source-sans-3/files/source-sans-3-vietnamese-600-italic.woff2?url';
import { fonts } from 'virtual:fonts';
import { GENERAL_RANGES, inRanges } from '../core/ranges';
import { addressOf } from './address';
import { stackFor } from './font-stack';

/** The font of names of the land and of symbols. */
export const UPRIGHT = 'Map Sans';
/** The font of water. */
export const ITALIC = 'Map Sans Italic';

const UPRIGHT_FILES = {
	latin,
	'latin-ext': latinExt,
	vietnamese,
	cyrillic,
	'cyrillic-ext': cyrillicExt,
	greek,
	'greek-ext': greekExt,
};
const ITALIC_FILES = {
	latin: latinItalic,
	'latin-ext': latinExtItalic,
	vietnamese: vietnameseItalic,
	cyrillic: cyrillicItalic,
	'cyrillic-ext': cyrillicExtItalic,
	greek: greekItalic,
	'greek-ext': greekExtItalic,
};

interface Face {
	readonly family: string;
	readonly url: string;
	readonly ranges: readonly string[];
}

const familyOf = (tag: string) => `${UPRIGHT} ${tag}`;
const codeOf = (letter: string) => letter.codePointAt(0)!.toString(16).toUpperCase();

const general = (family: string, files: typeof UPRIGHT_FILES): readonly Face[] =>
	(Object.keys(files) as (keyof typeof files)[]).map((cut) => ({
		family,
		url: files[cut],
		ranges: GENERAL_RANGES[cut],
	}));

const cut: readonly Face[] = fonts.map(({ tag, url, letters }) => ({
	family: familyOf(tag),
	url,
	ranges: [...letters].map((letter) => `U+${codeOf(letter)}-${codeOf(letter)}`),
}));

const uprightFaces = [...general(UPRIGHT, UPRIGHT_FILES), ...cut];

/** MapLibre's `font-faces`. */
export function fontFaces(): Record<string, { url: string; 'unicode-range': string[] }[]> {
	const faces: Record<string, { url: string; 'unicode-range': string[] }[]> = {};
	for (const { family, url, ranges } of [...uprightFaces, ...general(ITALIC, ITALIC_FILES)])
		(faces[family] ??= []).push({ url: addressOf(url), 'unicode-range': [...ranges] });
	return faces;
}

/** The tags of the cut fonts. */
export const FONT_TAGS: readonly string[] = fonts.map(({ tag }) => tag);

/** MapLibre's `text-font` for a name in a language: the general font, then that of the language, then the others. */
export const fontStack = (font: typeof UPRIGHT | typeof ITALIC, tag: string): string[] => [
	font,
	...stackFor(tag, FONT_TAGS).map(familyOf),
];

/** The same as a CSS `font-family`, for deck.gl's text. */
export const canvasFont = (tag: string): string =>
	fontStack(UPRIGHT, tag)
		.map((family) => `"${family}"`)
		.join(', ');

/** Makes fonts of the document of the files that these letters and the Latin ones need, for what is drawn on a canvas; resolves when they are there. */
export async function loadCanvasFont(letters: readonly string[]): Promise<void> {
	const needed = uprightFaces.filter(({ ranges }) => [...letters, 'A'].some((letter) => inRanges(letter, ranges)));
	await Promise.all(needed.map(addFace));
}

async function addFace({ family, url, ranges }: Face): Promise<void> {
	const face = new FontFace(family, `url("${addressOf(url)}") format("woff2")`, {
		weight: '600',
		unicodeRange: ranges.join(', '),
	});
	document.fonts.add(await face.load());
}
