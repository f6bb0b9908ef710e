/** A hall: the windows that show one talk together. Each tells the others what it did; none leads. */
import { readMessage, type Message, type Pointing } from '../../core/hall/message';
import { openLedger, type Topics } from '../../core/hall/ledger';
import { withTopics } from '../../core/hall/topics';
import type { Player } from '../player.svelte';
import { randomWord } from './code';
import { keepTalk, keptTalk } from './kept';
import { say } from '../../words';

/** What a window is told by its hall. */
export interface Listener {
	/** Another window points, or no longer does. */
	readonly point: (pointing: Pointing) => void;
	/** Something came over the channel that this window has no use for. */
	readonly refuse: (sentence: string) => void;
	/** The talk has changed, here or elsewhere. */
	readonly change: () => void;
	/** Whether the window keeps what the talk gathers; a still does not. */
	readonly keeps: boolean;
}

/** A window's place in a hall. */
export interface Hall {
	/** Tells the others where this window points. */
	readonly point: (pointing: Pointing) => void;
	readonly leave: () => void;
}

/**
 * Joins the hall of a code, for as long as the window is open. What the talk has gathered (ink, timer) is kept over a reload; what other windows
 * know is taken over as soon as they answer. Where the browser has no BroadcastChannel, or without a code, the window is alone.
 */
export function joinHall(code: string | undefined, player: Player, listener: Listener): Hall {
	const window = randomWord(12);
	const accept = (changed: Topics) => acceptInto(player, changed);
	if (listener.keeps) accept(keptTalk(code));
	const ledger = openLedger(
		{
			accept,
			get topics() {
				return player.topics;
			},
		},
		window,
	);
	const channel = code === undefined ? undefined : openChannel(code);
	const send = (message: Message) => channel?.postMessage(message);
	const changed = () => {
		if (listener.keeps) keepTalk(code, player.topics);
		listener.change();
	};

	player.told = (topics) => {
		send({ kind: 'tell', window, registers: ledger.write(topics) });
		changed();
	};
	channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		const message = readMessage(data);
		if (!message) return listener.refuse(say('presenter.anotherVersion'));
		if (message.kind === 'point') return listener.point(message.pointing);
		if (message.kind === 'join') return send({ kind: 'tell', window, registers: ledger.everything() });
		const refused = ledger.read(message.registers);
		if (refused.length > 0) listener.refuse(say('presenter.notKnown', { list: shortened(refused) }));
		changed();
	});
	send({ kind: 'join', window });
	return {
		point: (pointing) => send({ kind: 'point', window, pointing }),
		leave: () => channel?.close(),
	};
}

/** Takes over what another window has changed; returns the topics that this deck has no use for. */
function acceptInto(player: Player, changed: Topics): readonly string[] {
	const { common, refused } = withTopics(player.common, changed, player.deck);
	player.take(common, 'cursor' in changed && !refused.includes('cursor'));
	return refused;
}

/** So many topics, and so many letters of each, are named at most. */
const [MOST_NAMED, MOST_LETTERS] = [5, 40];

function shortened(topics: readonly string[]): string {
	const named = topics.slice(0, MOST_NAMED).map((topic) => topic.slice(0, MOST_LETTERS));
	return named.join(', ') + (topics.length > MOST_NAMED ? ', …' : '');
}

function openChannel(code: string): BroadcastChannel | undefined {
	return 'BroadcastChannel' in globalThis ? new BroadcastChannel(`talk ${code}`) : undefined;
}
