/** What somebody has chosen in the dialog, as what is to be done. */
import type { Deck } from '../../core/deck';
import type { Look } from '../../core/look';
import { fileName, fileNames } from '../../export/picture/file-names';
import { SIZES, type Pixels, type SizeName } from '../../export/picture/sizes';
import { say } from '../../words';
import { lackOfBrowser } from '../fallback/lack';
import { readMode } from '../link';
import { searchWith } from '../look-link';

/** Which steps: the one on show, all of its slide, or all of the deck. */
export const SCOPES = ['step', 'slide', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a picture shows beside its step. */
export interface Choices {
	readonly look: Look;
	/** Tag of the language of the words. */
	readonly lang: string;
	readonly caption: boolean;
	readonly blank: boolean;
}

/** The query of the still that shows what was chosen. */
export function queryOf(deck: Deck, { look, lang, caption, blank }: Choices): URLSearchParams {
	const query = new URLSearchParams(searchWith(deck, '', look));
	query.set('mode', 'still');
	query.set('lang', lang);
	// The deck may be another in another language, and its names with it.
	query.set('names', look.names);
	if (deck.edition !== undefined) query.set('edition', deck.edition);
	if (!caption) query.set('caption', 'off');
	if (blank) query.set('blank', 'on');
	return query;
}

/** The steps of a scope around the step at an index, with the names of their files without ending. */
export function stepsOf({ keyframes }: Deck, index: number, scope: Scope) {
	const here = keyframes[index]!;
	const wanted = keyframes.filter(
		(one) => scope === 'all' || (scope === 'slide' ? one.slide === here.slide : one === here),
	);
	return fileNames(keyframes, wanted).map(({ slide, step, name }) => ({ slide, step, name }));
}

/** The name of the file in which all pictures of a scope lie. */
export function zipName({ keyframes, edition }: Deck, index: number, scope: Scope): string {
	const { slide } = keyframes[index]!;
	if (scope !== 'slide') return edition === undefined ? 'pictures.zip' : `pictures-${fileName(edition)}.zip`;
	const [first] = fileNames(keyframes, [{ slide, step: '' }]);
	return `${first!.name.replace(/-$/, '')}.zip`;
}

/** The pixels of a size by name, or of its own. */
export const pixelsOf = (name: SizeName | 'own', own: Pixels): Pixels => (name === 'own' ? own : SIZES[name]);

/** Why no picture can be taken of a page, as a sentence; `undefined` where it can. */
export function refusal({ protocol, search }: Pick<Location, 'protocol' | 'search'>): string | undefined {
	if (readMode(search).value === 'gallery') return say('picture.ofTalk');
	if (protocol === 'file:') return say('picture.fromServer');
	return lackOfBrowser() ? say('picture.noMap') : undefined;
}
