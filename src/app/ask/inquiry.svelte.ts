/** What somebody at this window asks of the map. It changes no frame, no other window hears of it, and it ends with the window. */
import type { RulerPoint } from '../../core/ask/ruler';
import type { ViewState } from '../../core/slide';
import { stagingAt } from '../../core/staging';
import type { Question } from '../../core/survey';
import type { Player } from '../player.svelte';

/** What is asked about. */
export type Subject =
	/** A thing of the campaign, on the map or not. */
	| { readonly kind: 'thing'; readonly id: string }
	/** How something was measured, perhaps what a claim says; it belongs to the step at which it was asked, as ink does. */
	| { readonly kind: 'drawing'; readonly question: Question; readonly claim: string | undefined }
	/** The distance between two points, none, one or both of which are set. */
	| { readonly kind: 'ruler'; readonly points: readonly RulerPoint[] };

export interface Inquiry {
	readonly subject: Subject | undefined;
	/** What had the focus when it was asked. */
	readonly origin: Element | null;
	/** Asks, and lets the camera go there where it is not in the picture. */
	readonly ask: (subject: Subject) => void;
	/** Ends it, and gives the focus back to where it was. */
	readonly close: () => void;
}

/** Nothing is asked yet; `go` takes the camera on a detour. */
export function openInquiry(player: Player, go: (view: ViewState) => void): Inquiry {
	let asked = $state.raw<{ readonly subject: Subject; readonly step: string }>();
	let origin: Element | null = null;
	const here = () => `${player.cursor.slide}/${player.cursor.step}`;
	const subject = $derived(asked?.subject.kind === 'drawing' && asked.step !== here() ? undefined : asked?.subject);
	return {
		get subject() {
			return subject;
		},
		get origin() {
			return origin;
		},
		ask: (next) => {
			if (!subject) origin = document.activeElement;
			asked = { subject: next, step: here() };
			void goTo(next, player, go);
		},
		close: () => {
			asked = undefined;
			if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
			origin = null;
		},
	};
}

async function goTo(subject: Subject, player: Player, go: (view: ViewState) => void): Promise<void> {
	const { viewOf } = await import('./camera');
	const { deck, cursor, aids } = player;
	const frame = stagingAt(deck, cursor);
	const next = viewOf(subject, deck, frame, aids.detour ?? frame.view);
	if (next) go(next);
}
