/** `window.presentation`: what stills, tests and pages that embed this one drive it by. */
import { tick } from 'svelte';
import { cursorAt, type Cursor } from '../core/cursor';
import type { Keyframe } from '../core/deck';
import { keyframeIndex } from '../core/deck/keyframe-index';
import { languagesOf } from '../core/deck/languages';
import { frameAtInstant } from '../core/excursion/staging';
import { frameAt, type Frame } from '../core/frame';
import { asSeconds } from '../core/instant';
import { didYouMean } from '../core/problem';
import type { Player } from './player.svelte';
import { aboutPicture, addressIn, type About } from './still/about';

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
	readonly about: (slide?: string, step?: string) => About;
	/** Resolves when nothing moves and the picture is complete. */
	readonly ready: () => Promise<void>;
	/** Of a page that is open as a still (`?mode=still`): its picture, complete, map and words, at the `scale` of its link. */
	readonly picture: () => Promise<ImageBitmap>;
}

/** What shows the picture. */
export interface Pictured {
	/** Resolves when it is complete. */
	readonly ready: () => Promise<void>;
	readonly take: () => Promise<ImageBitmap>;
}

/** The automation of a player and of what shows its pictures. */
export function automation(player: Player, picture: Pictured): Presentation {
	const { deck } = player;
	const steps = deck.keyframes.map((keyframe) => stepInfo(keyframe, deck.edition));
	const ready = async () => {
		await tick();
		while (player.moving) await new Promise((resolve) => setTimeout(resolve, 20));
		await tick();
		await picture.ready();
	};
	return {
		steps,
		get cursor() {
			return player.cursor;
		},
		edition: deck.edition,
		languages: languagesOf(deck.campaign, deck.language),
		go: async (slide, step, seconds) => {
			player.do({ kind: 'go', cursor: cursorFor(player, slide, step, seconds) });
			await ready();
		},
		next: () => {
			player.do({ kind: 'next' });
			return ready();
		},
		back: () => {
			player.do({ kind: 'back' });
			return ready();
		},
		frame: () => frameOf(player),
		about: (slide, step) => {
			const cursor = slide === undefined ? player.cursor : cursorFor(player, slide, step ?? '');
			return aboutPicture(deck, cursor, player.look, addressIn(location));
		},
		ready,
		picture: async () => {
			await ready();
			return picture.take();
		},
	};
}

/** What the map shows: the step, or an instant beside the story. */
function frameOf({ deck, aids: { excursion }, index, cursor }: Player): Frame {
	return excursion ? frameAtInstant(deck, index, excursion.at) : frameAt(deck, cursor);
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
