/** What a window shows: a deck with its words and problems, and what the gallery has beside. */
import type { Component } from 'svelte';
import type { Cursor } from '../core/cursor';
import type { Deck } from '../core/deck';
import type { Staging } from '../core/staging';
import type { Look } from '../core/look';
import type { Problem } from '../core/problem';
import type { Stage } from '../stage/stage';
import type { Desk } from './desk.svelte';
import type { Player } from './player.svelte';

/** What a screen that shows the map over all of the window is given. */
export interface ScreenProps {
	readonly deck: Deck;
	readonly player: Player;
	readonly frame: Staging;
	readonly desk: Desk;
	readonly onstage: (stage: Stage | undefined) => void;
}

export interface Exhibit {
	readonly deck: Deck;
	/** The deck of which `deck` is an edition; itself where it is none. */
	readonly whole?: Deck;
	/** What is to be said of the link before the window has shown anything. */
	readonly linkNotice?: string | undefined;
	readonly problems: readonly Problem[];
	/** The words of each slide, by its id. */
	readonly prose: ReadonlyMap<string, Component>;
	/** Fetches the words of slides, of all where none is named; absent where all are there. */
	readonly fetchWords?: (slides?: readonly string[]) => Promise<void>;
	/** The look that belongs to a step, where steps have one. */
	readonly own?: (cursor: Cursor) => Partial<Look>;
	/** A screen of its own in the place of reader and lecture. */
	readonly Screen?: Component<ScreenProps>;
}
