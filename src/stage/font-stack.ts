/** The order in which cut fonts are asked for a letter. */

/**
 * The tags of the fonts for a name in a language, its own first: one Han letter has other shapes in Japanese than in Chinese or Korean.
 * A tag may have a script or region (`zh-Hant`); the order of the others is kept.
 */
export function stackFor(tag: string, fonts: readonly string[]): readonly string[] {
	const own = tag.split('-')[0];
	return [...fonts.filter((font) => font === own), ...fonts.filter((font) => font !== own)];
}
