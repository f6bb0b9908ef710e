/** A window's place in a hall, which gets its code when there is somebody to join it. */
import type { Pointing } from '../../core/hall/message';
import { part } from '../parts.svelte';
import type { Player } from '../player.svelte';
import { queryWith } from '../query';
import { randomWord, readCode } from './code';
import type { Hall, Listener } from './hall';
import { keepTalk, keptTalk } from './kept';

/** Letters of a code: enough that nobody guesses it, few enough to be read out. */
const CODE_LENGTH = 6;

export interface Membership {
	/** The code of the hall; a window that is alone gets one, and its link has it from then on, so that it finds back after a reload. */
	readonly code: () => string;
	readonly point: (pointing: Pointing) => void;
}

const halls = part('hall', () => import('./hall'));

/** Joins the hall that the link names, or stays alone until somebody asks for the code. What a reload has left is taken over either way. */
export function joinByLink(player: Player, listener: Listener): Membership {
	let code = readCode(location.search);
	let hall: Hall | undefined;
	const join = (joined: string | undefined) =>
		halls.use(({ joinHall }) => {
			hall?.leave();
			hall = joinHall(joined, player, listener);
		});
	player.told = () => {
		if (listener.keeps) keepTalk(code, player.topics);
		listener.change();
	};
	if (code !== undefined || (listener.keeps && Object.keys(keptTalk(code)).length > 0)) join(code);
	return {
		code: () => {
			if (code !== undefined) return code;
			const made = (code = randomWord(CODE_LENGTH));
			const { pathname, search, hash } = location;
			history.replaceState(history.state, '', pathname + queryWith(search, { hall: made }) + hash);
			join(made);
			return made;
		},
		point: (pointing) => hall?.point(pointing),
	};
}
