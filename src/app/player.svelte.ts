/** The only mutable state of the presentation: where the talk is, whether it moves, and in which look it is seen. */
import {
	backCursor,
	cursorAt,
	indexOf,
	laterCursor,
	nextCursor,
	settled,
	slideCursor,
	type Cursor,
} from '../core/cursor';
import type { Deck } from '../core/deck';
import { asSeconds } from '../core/instant';
import { plainLook, withOwn, type Look } from '../core/look';
import { changedLook, type LookChange } from './change-look';

/** A move to another place of the talk. */
export type Move =
	| { readonly kind: 'next' | 'back' | 'first' | 'last' | 'nextSlide' | 'previousSlide' }
	| { readonly kind: 'go'; readonly cursor: Cursor };

/** What a person did. */
export type Command = Move | LookChange;

/** Turns commands into the cursor. */
export class Player {
	readonly deck: Deck;
	/** Whether a movement is cut instead of played. */
	readonly #cut: () => boolean;
	/** Milliseconds of the animation clock at which the step was entered; unset until its first animation frame. */
	#entered: number | undefined;
	cursor: Cursor = $state.raw({ slide: '', step: '', time: asSeconds(0) });
	/** What the viewer chose. */
	chosen: Look;
	readonly #own: (cursor: Cursor) => Partial<Look>;
	/** The look of the picture: what the viewer chose, and else what belongs to the step. */
	look = $derived.by(() => withOwn(this.chosen, plainLook(this.deck.language), this.#own(this.cursor)));
	/** Whether a control is being dragged; the address bar waits until it is let go. */
	held = $state.raw(false);
	/** Whether time runs in this step. */
	playing = $state.raw(false);
	settled = $derived.by(() => settled(this.deck, this.cursor));
	index = $derived.by(() => indexOf(this.deck, this.cursor));

	/** `cut` tells whether movements are left out; `own` is the look that belongs to a step, which only the gallery has. */
	constructor(
		deck: Deck,
		start: Cursor,
		look: Look,
		cut: () => boolean,
		own: (cursor: Cursor) => Partial<Look> = () => ({}),
	) {
		this.deck = deck;
		this.cursor = start;
		this.chosen = $state.raw(look);
		this.#cut = cut;
		this.#own = own;
	}

	/** Carries out a command. */
	do(command: Command): void {
		if ('look' in command) this.chosen = changedLook(this.deck, this.cursor, this.chosen, command);
		else this.#move(command);
	}

	#move(move: Move): void {
		const cursor = this.#target(move);
		const moves = move.kind === 'next' && !settled(this.deck, cursor);
		this.#entered = undefined;
		this.cursor = moves && this.#cut() ? cursorAt(this.deck, indexOf(this.deck, cursor)) : cursor;
		this.playing = moves && !this.#cut();
	}

	/** Lets the animation clock (milliseconds) run on; the time in the step is counted from its first animation frame, never added up. */
	tick(now: number): void {
		this.#entered ??= now - this.cursor.time * 1000;
		this.cursor = laterCursor(this.deck, this.cursor, asSeconds((now - this.#entered) / 1000));
		if (this.settled) this.playing = false;
	}

	#target(move: Move): Cursor {
		switch (move.kind) {
			case 'next':
				return nextCursor(this.deck, this.cursor);
			case 'back':
				return backCursor(this.deck, this.cursor);
			case 'first':
				return cursorAt(this.deck, 0);
			case 'last':
				return cursorAt(this.deck, this.deck.keyframes.length - 1);
			case 'nextSlide':
				return slideCursor(this.deck, this.cursor, 1);
			case 'previousSlide':
				return slideCursor(this.deck, this.cursor, -1);
			case 'go':
				return move.cursor;
		}
	}
}
