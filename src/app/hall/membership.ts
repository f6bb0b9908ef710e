/** A window's place in a hall, which gets its code when there is somebody to join it. */
import type { Pointing } from '../../core/hall/message';
import type { Player } from '../player.svelte';
import { queryWith } from '../query';
import { randomWord, readCode } from './code';
import { joinHall, type Listener } from './hall';

/** Letters of a code: enough that nobody guesses it, few enough to be read out. */
const CODE_LENGTH = 6;

export interface Membership {
	/** The code of the hall; a window that is alone gets one, and its link has it from then on, so that it finds back after a reload. */
	readonly code: () => string;
	readonly point: (pointing: Pointing) => void;
}

/** Joins the hall that the link names, or stays alone until somebody asks for the code. */
export function joinByLink(player: Player, listener: Listener): Membership {
	let code = readCode(location.search);
	let hall = joinHall(code, player, listener);
	return {
		code: () => {
			if (code !== undefined) return code;
			const made = (code = randomWord(CODE_LENGTH));
			const { pathname, search, hash } = location;
			history.replaceState(history.state, '', pathname + queryWith(search, { hall: made }) + hash);
			hall.leave();
			hall = joinHall(made, player, listener);
			return made;
		},
		point: (pointing) => hall.point(pointing),
	};
}
