/** One window at which somebody sits: it carries out what a person does, here and in the hall. */
import { movedView } from '../core/ask/views';
import { stagingAt } from '../core/staging';
import type { Pointing } from '../core/hall/message';
import { isOfWindow, type Action, type WindowAction, type WindowKey } from './action';
import { openInquiry, type Inquiry } from './ask/inquiry.svelte';
import { POINTING_NOWHERE, type Board } from './board';
import { refusalOf } from './change-look';
import { toggleFullscreen } from './fullscreen';
import { randomWord } from './hall/code';
import { joinByLink } from './hall/membership';
import type { Mode } from './link';
import { openWindow } from './open-window';
import { ownAfter, ownAtFirst, type Own } from './own';
import type { Command, Player } from './player.svelte';
import { queryWith } from './query';
import { slideOfNumber } from './typed-slide';
import { say as words } from '../words';

/** A window as its screens see it. */
export interface Desk {
	readonly own: Own;
	readonly board: Board;
	/** What is asked of the map; only a reader asks. */
	readonly inquiry: Inquiry | undefined;
	readonly act: (action: Action) => void;
	readonly say: (sentence: string | undefined) => void;
	/** The code by which other windows join. */
	readonly code: () => string;
	/** Opens another window of the hall. */
	readonly open: (mode: Mode) => void;
}

/** Opens the desk of a window, which joins the hall that its link names; `notice` is what is to be said of the link, `keeps` whether ink and timer outlive a reload, `asks` whether the map can be asked. */
export function openDesk(player: Player, notice: string | undefined, { keeps, asks }: Rights): Desk {
	let own = $state.raw<Own>(ownAtFirst(player.aids.excursion !== null, notice));
	let pointing = $state.raw<Pointing>(POINTING_NOWHERE);
	const say = (sentence: string | undefined) => (own = { ...own, notice: sentence });
	const change = () => showEdition(player);
	const hall = joinByLink(player, { point: (there) => (pointing = there), refuse: say, change, keeps });
	const point = (there: Pointing) => hall.point((pointing = there));
	const open = (mode: Mode) => openWindow(mode, hall.code()) || say(words('presenter.notOpened'));
	const command = (given: Command) => {
		say(given.kind === 'look' ? refusalOf(player.deck, player.cursor, given, player.look) : undefined);
		player.do(given);
	};
	const inquiry = asks ? openInquiry(player, (view) => command({ kind: 'detour', view })) : undefined;
	const actHere = (action: WindowAction) => {
		if (inquiry && action.kind === 'window' && !own.open && answers(inquiry, action.window)) return;
		const back = own.open || own.tool ? undefined : () => command({ kind: 'return' });
		const { tool } = own;
		own = ownAfter(own, action);
		if (own.tool !== tool) point(POINTING_NOWHERE);
		if (action.kind === 'window') carryOut(action.window, { open, back });
	};
	return {
		get own() {
			return own;
		},
		inquiry,
		board: boardOf(player, point, () => [own.tool, pointing]),
		act: (action) => {
			const meant = slideOfNumber(player.deck, own.number, action);
			if (action.kind !== 'digit' && own.number !== '') own = { ...own, number: '' };
			if (isOfWindow(meant)) actHere(meant);
			else if (meant.kind === 'camera') command({ kind: 'detour', view: movedView(viewOf(player), meant.camera) });
			else command(meant);
		},
		say,
		code: hall.code,
		open,
	};
}

/** What a window may do. */
export interface Rights {
	readonly keeps: boolean;
	readonly asks: boolean;
}

/** Whether a key of the window begins or ends a question to the map. */
function answers({ subject, ask, close }: Inquiry, key: WindowKey): boolean {
	if (key === 'ruler' && subject?.kind !== 'ruler') ask({ kind: 'ruler', points: [] });
	else if (subject && (key === 'ruler' || key === 'close')) close();
	else return false;
	return true;
}

/** What the map shows now. */
const viewOf = ({ aids, deck, cursor }: Player) => aids.detour ?? stagingAt(deck, cursor).view;

/** What a key of the window does beyond the window's own state; `back` where nothing else is to be closed. */
function carryOut(
	key: WindowKey,
	{ open, back }: { open: (mode: Mode) => unknown; back: (() => void) | undefined },
): void {
	if (key === 'fullscreen') toggleFullscreen(document);
	if (key === 'presenter') open('presenter');
	if (key === 'close') back?.();
}

function boardOf(player: Player, point: Board['point'], now: () => readonly [Own['tool'], Pointing]): Board {
	return {
		get tool() {
			return now()[0];
		},
		get pointing() {
			return now()[1];
		},
		point,
		draw: (pen, points) => {
			const { slide, step } = player.cursor;
			player.do({ kind: 'draw', stroke: { id: `${Date.now()}-${randomWord(4)}`, pen, slide, step, points } });
		},
	};
}

/** Another edition is another deck, and so a page of its own. */
function showEdition({ edition, deck }: Player): void {
	if (edition === (deck.edition ?? '')) return;
	const { pathname, search, hash } = location;
	location.assign(pathname + queryWith(search, { edition: edition === '' ? undefined : edition }) + hash);
}
