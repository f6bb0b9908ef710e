/** `window.presentation`: what stills, tests and pages that embed this one drive it by. */
import type { Stroke } from '../core/aids';
import { tick } from 'svelte';
import { cursorAt, type Cursor } from '../core/cursor';
import type { Keyframe } from '../core/deck';
import { keyframeIndex } from '../core/deck/keyframe-index';
import { languagesOf } from '../core/deck/languages';
import { frameAtInstant } from '../core/excursion/staging';
import { frameAt, type Frame } from '../core/frame';
import { asSeconds } from '../core/instant';
import { didYouMean } from '../core/problem';
import type { FilmMade, FilmOrder, FilmSink } from './film';
import type { Player } from './player.svelte';
import { showPart } from './still/part';
import type { About } from './still/about';

/** One entry of `presentation.steps`. */
export interface StepInfo {
	readonly slide: string;
	readonly step: string;
	readonly title: string;
	/** Seconds of movement into the step. */
	readonly duration: number;
	/** Planned seconds of talk in the edition on show; absent where there is none. */
	readonly planned?: number;
}

/** The interface that stays. Promises resolve when the picture is complete; a wrong name or time rejects with a sentence. */
export interface Presentation {
	readonly steps: readonly StepInfo[];
	readonly cursor: Cursor;
	/** Tags of the languages in which names can be shown, the deck's own first. */
	readonly languages: readonly string[];
	/** The edition on show; absent where it is the whole deck. */
	readonly edition: string | undefined;
	/** Shows a step, settled, or so many seconds after it was entered. */
	readonly go: (slide: string, step: string, seconds?: number) => Promise<void>;
	/** As the key: settles a movement, or enters the next step; resolves when nothing moves any more. */
	readonly next: () => Promise<void>;
	readonly back: () => Promise<void>;
	/** The frame on show, plain JSON. */
	readonly frame: () => Frame;
	/** What the picture on show, or the settled one of a step, says of itself: title, instant, view, sources, link, the state of the data, and a sum of what it shows. */
	readonly about: (slide?: string, step?: string) => Promise<About>;
	/** Of a still that is larger than its window: shows the part that begins so many CSS pixels from its upper left corner. */
	readonly part: (left: number, top: number) => Promise<void>;
	/** Every line that was drawn by hand in this talk, each with its step. */
	readonly ink: readonly Stroke[];
	/** Resolves when nothing moves and the picture is complete. */
	readonly ready: () => Promise<void>;
	/** Of a page that is open as a still (`?mode=still`): its picture, complete, map and words, at the `scale` of its link. */
	readonly picture: () => Promise<ImageBitmap>;
	/** Of such a page: a film of its steps, written as it is made. */
	readonly film: (order: FilmOrder, sink: FilmSink) => Promise<FilmMade>;
}

/** What shows the picture. */
export interface Pictured {
	/** Resolves when it is complete. */
	readonly ready: () => Promise<void>;
	/** The picture, complete; where something moves, of the moment at which it is asked for. */
	readonly take: () => Promise<ImageBitmap>;
}

/** The automation of a player and of what shows its pictures. */
export function automation(player: Player, picture: Pictured): Presentation {
	const { deck } = player;
	const ready = async () => {
		await tick();
		while (player.moving) await new Promise((resolve) => setTimeout(resolve, 20));
		await tick();
		await picture.ready();
	};
	const moved = (kind: 'next' | 'back') => () => {
		player.do({ kind });
		return ready();
	};
	return {
		steps: deck.keyframes.map((keyframe) => stepInfo(keyframe, deck.edition)),
		get cursor() {
			return player.cursor;
		},
		get ink() {
			return player.aids.ink;
		},
		edition: deck.edition,
		languages: languagesOf(deck.campaign, deck.language),
		go: async (...asked) => {
			enter(player, ...asked);
			await ready();
		},
		next: moved('next'),
		back: moved('back'),
		frame: () => frameOf(player),
		about: (...asked) => aboutOf(player, ...asked),
		part: (left, top) => {
			showPart(document, left, top);
			return ready();
		},
		ready,
		picture: () => tick().then(picture.take),
		film: filming(player, picture),
	};
}

function enter(player: Player, slide: string, step: string, seconds?: number): void {
	player.do({ kind: 'go', cursor: cursorFor(player, slide, step, seconds) });
}

/** What makes films is fetched when one is first wanted. */
function filming(player: Player, picture: Pictured): Presentation['film'] {
	const take = async (slide: string, step: string, seconds?: number) => {
		enter(player, slide, step, seconds);
		await tick();
		return picture.take();
	};
	return async (order, sink) => (await import('./film')).makeFilm(player.deck, take, order, sink);
}

/** What the map shows: the step, or an instant beside the story. */
function frameOf({ deck, aids: { excursion }, index, cursor }: Player): Frame {
	return excursion ? frameAtInstant(deck, index, excursion.at) : frameAt(deck, cursor);
}

/** What is said of the picture on show, or of the settled one of a step; by programs that are fetched when somebody first asks. */
async function aboutOf(player: Player, slide?: string, step = ''): Promise<About> {
	const cursor = slide === undefined ? player.cursor : cursorFor(player, slide, step);
	const { aboutPicture, addressIn } = await import('./still/about');
	return aboutPicture(player.deck, cursor, player.look, addressIn(location));
}

function stepInfo({ slide, step, title, duration, plan }: Keyframe, edition: string | undefined): StepInfo {
	const planned = edition === undefined ? undefined : plan[edition];
	return { slide, step, title, duration, ...(planned !== undefined && { planned }) };
}

function cursorFor({ deck }: Player, slide: string, step: string, seconds?: number): Cursor {
	const index = keyframeIndex(deck, slide, step);
	if (index < 0) {
		const known = deck.keyframes.map((frame) => `${frame.slide}/${frame.step}`);
		throw new Error(`There is no step "${slide}/${step}".${didYouMean(`${slide}/${step}`, known)}`);
	}
	const { duration } = deck.keyframes[index]!;
	if (seconds !== undefined && !(seconds >= 0 && seconds <= duration)) {
		throw new Error(`Seconds from 0 to ${duration} expected for "${slide}/${step}"; ${seconds} found.`);
	}
	return cursorAt(deck, index, seconds === undefined ? undefined : asSeconds(seconds));
}
