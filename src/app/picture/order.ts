/** What somebody has chosen in the dialog, as what is to be done. */
import type { Deck } from '../../core/deck';
import type { FurnitureName } from '../../core/furniture';
import type { Look } from '../../core/look';
import { fileName, fileNames } from '../../export/picture/file-names';
import { PICTURE_TYPES, type PictureType } from '../../export/picture/finish';
import type { Part } from '../../export/video/film';
import { VIDEO_FORMATS, type VideoFormat } from '../../export/video/formats';
import { SIZES, type Pixels, type SizeName } from '../../export/picture/sizes';
import { say } from '../../words';
import { lackOfBrowser } from '../fallback/lack';
import { readMode } from '../link';
import { searchWith } from '../look-link';

/** Which steps: the one on show, all of its slide, or all of the deck. */
export const SCOPES = ['step', 'slide', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** What files there can be. */
export type FileType = PictureType | VideoFormat;
export const FILE_TYPES = [...Object.keys(PICTURE_TYPES), ...Object.keys(VIDEO_FORMATS)] as FileType[];
export const isFilm = (type: FileType): type is VideoFormat => Object.hasOwn(VIDEO_FORMATS, type);

/** What a still has beside its map or leaves out, as it is offered. */
export const EXTRAS = ['caption', 'notes', 'blank', 'clean', 'transparent'] as const satisfies readonly FurnitureName[];
export type Extra = (typeof EXTRAS)[number];

/** What a picture shows beside its step. */
export interface Choices {
	readonly look: Look;
	/** Tag of the language of the words. */
	readonly lang: string;
	readonly extras: Readonly<Record<Extra, boolean>>;
	/** Whether what was drawn by hand is on it. */
	readonly ink: boolean;
}

/** As `npm run stills` begins: with a caption, footnotes, and the line to cite by. */
export const EXTRAS_AT_FIRST: Choices['extras'] = {
	caption: true,
	notes: true,
	blank: false,
	clean: false,
	transparent: false,
};

/** The query of the still that shows what was chosen. */
export function queryOf(deck: Deck, { look, lang, extras, ink }: Choices): URLSearchParams {
	const query = new URLSearchParams(searchWith(deck, '', look));
	query.set('mode', 'still');
	query.set('lang', lang);
	// The deck may be another in another language, and its names with it.
	query.set('names', look.names);
	if (deck.edition !== undefined) query.set('edition', deck.edition);
	if (ink) query.set('ink', 'on');
	const { caption, notes, ...others } = extras;
	if (!caption) query.set('caption', 'off');
	if (notes && !others.clean && !others.transparent) for (const name of ['notes', 'cite']) query.set(name, 'on');
	for (const [name, chosen] of Object.entries(others)) if (chosen) query.set(name, 'on');
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

/** What of the deck is filmed. */
export function partOf({ keyframes }: Deck, index: number, scope: Scope): Part {
	const { slide, step } = keyframes[index]!;
	if (scope === 'all') return {};
	return scope === 'slide' ? { slide } : { slide, step };
}

/** The name, without ending, of the one file of a scope: a zip of pictures, or a film. */
export function stemOf(deck: Deck, index: number, scope: Scope, film: boolean): string {
	const { slide } = deck.keyframes[index]!;
	if (scope === 'step') return stepsOf(deck, index, scope)[0]!.name;
	if (scope === 'slide') return fileNames(deck.keyframes, [{ slide, step: '' }])[0]!.name.replace(/-$/, '');
	const all = film ? 'talk' : 'pictures';
	return deck.edition === undefined ? all : `${all}-${fileName(deck.edition)}`;
}

/** What the button says that saves. */
export function labelOf(type: FileType, scope: Scope, count: number): string {
	if (isFilm(type)) return say('picture.saveFilm');
	return scope === 'step' ? say('picture.save') : say('picture.saveAll', { count });
}

/** The pixels of a size by name, or of its own. */
export const pixelsOf = (name: SizeName | 'own', own: Pixels): Pixels => (name === 'own' ? own : SIZES[name]);

/** Why no picture can be taken of a page, as a sentence; `undefined` where it can. */
export function refusal({ protocol, search }: Pick<Location, 'protocol' | 'search'>): string | undefined {
	if (readMode(search).value === 'gallery') return say('picture.ofTalk');
	if (protocol === 'file:') return say('picture.fromServer');
	return lackOfBrowser() ? say('picture.noMap') : undefined;
}
