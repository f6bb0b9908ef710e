/** The only mutable state of the presentation: where the talk is, whether it moves, and in which look it is seen. */
import { changedAids, PLAIN_AIDS, type AidChange, type Aids } from '../core/aids';
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
import { laterExcursion, runs, type Excursion } from '../core/excursion';
import type { Topics } from '../core/hall/ledger';
import { topicsOf, type Common } from '../core/hall/common';
import { changedTopics } from '../core/hall/registers';
import { asSeconds } from '../core/instant';
import { plainLook, withOwn, type Look } from '../core/look';
import { changedLook, type LookChange } from './change-look';

/** A move to another place of the talk. */
export type Move =
	| { readonly kind: 'next' | 'back' | 'first' | 'last' | 'nextSlide' | 'previousSlide' }
	| { readonly kind: 'go'; readonly cursor: Cursor }
	/** Comes to a step by reading on: what leads into it from the step before moves, any other way it is there at once. */
	| { readonly kind: 'read'; readonly index: number };

/** What a person did. */
export type Command = Move | LookChange | AidChange | { readonly kind: 'edition'; readonly edition: string };

/** Turns commands into the cursor. */
export class Player {
	readonly deck: Deck;
	/** Whether a movement is cut instead of played. */
	readonly #cut: () => boolean;
	/** Milliseconds of the animation clock at which the step was entered; unset until its first animation frame. */
	#entered: number | undefined;
	/** The excursion as it was set going, when that was by the animation clock, and what has become of it. */
	#run: { readonly begun: Excursion; readonly since: number; now: Excursion } | undefined;
	cursor: Cursor = $state.raw({ slide: '', step: '', time: asSeconds(0) });
	/** What the viewer chose. */
	chosen: Look;
	/** What the speaker has beside the deck. */
	aids: Aids = $state.raw(PLAIN_AIDS);
	/** The edition that the windows agree on; a window that shows another one is to open anew. */
	edition: string;
	/** Is told what a command changed. */
	told: (changed: Topics) => void = () => undefined;
	readonly #own: (cursor: Cursor) => Partial<Look>;
	/** The look of the picture: what the viewer chose, and else what belongs to the step. */
	look = $derived.by(() => withOwn(this.chosen, plainLook(this.deck.language), this.#own(this.cursor)));
	/** Whether a control is being dragged; the address bar waits until it is let go. */
	held = $state.raw(false);
	/** Whether time runs in this step. */
	playing = $state.raw(false);
	/** Whether anything moves: a step, or time on an excursion. */
	moving = $derived.by(() => this.playing || runs(this.aids.excursion));
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
		this.edition = deck.edition ?? '';
		this.cursor = start;
		this.chosen = $state.raw(look);
		this.#cut = cut;
		this.#own = own;
	}

	/** Everything that windows of one hall have in common, by topic. */
	get topics(): Topics {
		return topicsOf(this.common);
	}

	/** The same, as it is. */
	get common(): Common {
		const { cursor, playing, chosen: look, aids, edition } = this;
		return { cursor: { ...cursor, playing }, look, aids, edition };
	}

	/** Carries out a command. */
	do(command: Command): void {
		const before = this.topics;
		if (command.kind === 'look') this.chosen = changedLook(this.deck, this.cursor, this.chosen, command);
		else if (command.kind === 'edition') this.edition = command.edition;
		else if (isMove(command)) this.#move(command);
		else this.#aid(command);
		const changed = changedTopics(before, this.topics);
		if (Object.keys(changed).length > 0) this.told(changed);
	}

	/** What was moving is over when the story is left for another instant. */
	#aid(change: AidChange): void {
		if (change.kind === 'excursion' && this.playing) this.#enter(cursorAt(this.deck, this.index), false);
		this.aids = changedAids(this.aids, change, this.deck, this.cursor);
	}

	/** Takes over what windows have in common; the step is entered anew where `enters`. */
	take({ cursor, look, aids, edition }: Common, enters: boolean): void {
		const { playing, ...place } = cursor;
		this.chosen = look;
		this.aids = aids;
		this.edition = edition;
		if (enters) this.#enter(place, playing);
	}

	/** A dark screen lights up again before the talk goes on, so that nothing passes unseen. */
	#move(move: Move): void {
		const dark = this.aids.screen !== 'map';
		const { detour, excursion } = this.aids;
		if (dark || detour || excursion) this.aids = { ...this.aids, screen: 'map', detour: null, excursion: null };
		if (dark && (move.kind === 'next' || move.kind === 'back')) return;
		const cursor = this.#target(move);
		const goesOn = move.kind === 'next' || (move.kind === 'read' && move.index === this.index + 1);
		this.#enter(cursor, goesOn && !settled(this.deck, cursor));
	}

	#enter(cursor: Cursor, moves: boolean): void {
		const cut = this.aids.cuts || this.#cut();
		this.#entered = undefined;
		this.cursor = moves && cut ? cursorAt(this.deck, indexOf(this.deck, cursor)) : cursor;
		this.playing = moves && !cut;
	}

	/** Lets the animation clock (milliseconds) run on; the time in the step is counted from its first animation frame, never added up. */
	tick(now: number): void {
		const { excursion } = this.aids;
		if (excursion && runs(excursion)) return this.#runOn(excursion, now);
		this.#entered ??= now - this.cursor.time * 1000;
		this.cursor = laterCursor(this.deck, this.cursor, asSeconds((now - this.#entered) / 1000));
		if (this.settled) this.playing = false;
	}

	/** Time on an excursion, counted from its first animation frame as well; where movements are cut, it goes by whole seconds. */
	#runOn(excursion: Excursion, now: number): void {
		if (this.#run?.now !== excursion) this.#run = { begun: excursion, since: now, now: excursion };
		const seconds = (now - this.#run.since) / 1000;
		const cut = this.aids.cuts || this.#cut();
		const later = laterExcursion(this.#run.begun, asSeconds(cut ? Math.floor(seconds) : seconds));
		if (later.at === excursion.at && later.pace === excursion.pace) return;
		this.#run.now = later;
		this.aids = { ...this.aids, excursion: later };
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
			case 'read':
				return cursorAt(this.deck, move.index, move.index === this.index + 1 ? asSeconds(0) : undefined);
		}
	}
}

const MOVES: readonly string[] = [
	'next',
	'back',
	'first',
	'last',
	'nextSlide',
	'previousSlide',
	'go',
	'read',
] satisfies Move['kind'][];
const isMove = (command: Command): command is Move => MOVES.includes(command.kind);
