/** What a picture says of itself: on its lower edge, in its file, and to whoever cites it. */
import { version } from 'virtual:campaign';
import { dateText, faceAt } from '../../core/clock-face';
import { contentSum } from '../../core/cite';
import { isoDate } from '../../core/calendar-date';
import type { Deck } from '../../core/deck';
import { frameAt } from '../../core/frame';
import { isoInstant, offsetText } from '../../core/instant';
import type { Look } from '../../core/look';
import type { Cursor } from '../../core/cursor';
import { keyframeIndex } from '../../core/deck/keyframe-index';
import type { ViewState } from '../../core/slide';
import { spoken } from '../../words';
import { attributionText } from '../attribution';
import { linkTo } from '../link';
import { searchWith } from '../look-link';
import { queryWith } from '../query';
import { stillNotes, type StillNote } from './notes';

/** A picture, in words. */
export interface About {
	/** Of the talk, and of the slide. */
	readonly talk: string;
	readonly title: string;
	/** The line of the step, where it has one. */
	readonly caption: string | undefined;
	/** ISO 8601; a date alone where the hour is not known. */
	readonly instant: string;
	/** The same, in words. */
	readonly moment: string;
	readonly view: ViewState;
	readonly attribution: string;
	readonly notes: readonly StillNote[];
	/** The link to the picture; within the presentation where nobody says at which address that is published. */
	readonly link: string;
	/** The first digits of a sum of the files in `geo/`. */
	readonly data: string;
	/** The SHA-256 of what the picture shows (`core/cite.ts`). */
	readonly sum: string;
}

/** Where the presentation is published: what `?address=https://…` says, else nothing, for a machine that makes stills is no address. */
export const addressIn = ({ search }: { readonly search: string }): string =>
	new URLSearchParams(search).get('address') ?? '';

/** The picture of a cursor in a look. `address` is where the presentation is published. */
export function aboutPicture(deck: Deck, cursor: Cursor, look: Look, address = ''): About {
	const frame = frameAt(deck, cursor);
	const keyframe = deck.keyframes[keyframeIndex(deck, cursor.slide, cursor.step)]!;
	const { at, offset, precision, view } = frame;
	const exact = precision === 'minute';
	const search = queryWith(searchWith(deck, '', look), {
		edition: deck.edition,
		lang: spoken() === deck.language ? undefined : spoken(),
	});
	return {
		talk: deck.title,
		title: keyframe.title,
		caption: keyframe.caption,
		instant: exact ? isoInstant(at, offset) : isoDate(at, offset, precision),
		moment: exact ? `${momentText(frame)} (UTC${offsetText(offset)})` : dateText(at, offset, precision, spoken()),
		view,
		attribution: attributionText(deck, frame),
		notes: stillNotes(deck, keyframe, frame, look),
		link: address + search + linkTo(deck, cursor, false),
		data: version,
		sum: contentSum(frame, look, spoken()),
	};
}

function momentText({ at, offset }: Pick<ReturnType<typeof frameAt>, 'at' | 'offset'>): string {
	const { day, hour } = faceAt(at, offset, spoken());
	return `${day}, ${hour}`;
}
