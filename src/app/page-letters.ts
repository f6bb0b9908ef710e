/** Letters of the words beside and over the map that the general font has not: the fonts cut for this presentation, fetched only where such a letter stands. */
import { fonts } from 'virtual:fonts';
import { addressOf } from '../stage/address';
import { stackFor } from '../stage/font-stack';

const familyOf = (tag: string) => `Page Sans ${tag}`;

/** Offers the cut fonts to the page; `--letters` becomes their families, those of the page's language first. */
export function offerLetters({ fonts: offered, documentElement }: Document, language: string): void {
	for (const { family, url, unicodeRange } of letterFaces())
		offered.add(new FontFace(family, `url("${url}")`, { unicodeRange }));
	const tags = fonts.map(({ tag }) => tag);
	const families = stackFor(language, tags).map((tag) => `"${familyOf(tag)}"`);
	if (families.length > 0) documentElement.style.setProperty('--letters', families.join(', '));
}

/** The cut fonts as a browser is told of them. */
export const letterFaces = () =>
	fonts.map(({ tag, url, letters }) => ({
		family: familyOf(tag),
		url: addressOf(url),
		letters: [...letters],
		unicodeRange: [...letters].map((letter) => `U+${letter.codePointAt(0)!.toString(16)}`).join(', '),
	}));
