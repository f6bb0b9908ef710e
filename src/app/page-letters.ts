/** Letters of the words beside and over the map that the general font has not: the fonts cut for this presentation, fetched only where such a letter stands. */
import { fonts } from 'virtual:fonts';
import { addressOf } from '../stage/address';
import { stackFor } from '../stage/font-stack';

const familyOf = (tag: string) => `Page Sans ${tag}`;

/** Offers the cut fonts to the page; `--letters` becomes their families, those of the page's language first. */
export function offerLetters({ fonts: offered, documentElement }: Document, language: string): void {
	for (const { tag, url, letters } of fonts) {
		const unicodeRange = [...letters].map((letter) => `U+${letter.codePointAt(0)!.toString(16)}`).join(', ');
		offered.add(new FontFace(familyOf(tag), `url("${addressOf(url)}")`, { unicodeRange }));
	}
	const tags = fonts.map(({ tag }) => tag);
	const families = stackFor(language, tags).map((tag) => `"${familyOf(tag)}"`);
	if (families.length > 0) documentElement.style.setProperty('--letters', families.join(', '));
}
