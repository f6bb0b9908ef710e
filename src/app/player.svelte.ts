/** The only mutable state of the presentation: where the talk is, and whether it moves. */
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

/** What a person did. */
export type Command =
	| { readonly kind: 'next' | 'back' | 'first' | 'last' | 'nextSlide' | 'previousSlide' }
	| { readonly kind: 'go'; readonly cursor: Cursor };

/** Turns commands into the cursor. */
export class Player {
	readonly deck: Deck;
	/** Whether a movement is cut instead of played. */
	readonly #cut: () => boolean;
	/** Milliseconds of the animation clock at which the step was entered; unset until its first animation frame. */
	#entered: number | undefined;
	cursor: Cursor = $state.raw({ slide: '', step: '', time: asSeconds(0) });
	/** Whether time runs in this step. */
	playing = $state.raw(false);
	settled = $derived.by(() => settled(this.deck, this.cursor));
	index = $derived.by(() => indexOf(this.deck, this.cursor));

	constructor(deck: Deck, start: Cursor, cut: () => boolean) {
		this.deck = deck;
		this.cursor = start;
		this.#cut = cut;
	}

	/** Carries out a command. */
	do(command: Command): void {
		const cursor = this.#target(command);
		const moves = command.kind === 'next' && !settled(this.deck, cursor);
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

	#target(command: Command): Cursor {
		switch (command.kind) {
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
				return command.cursor;
		}
	}
}
