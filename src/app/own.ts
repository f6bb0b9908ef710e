/** What is so in this window alone, and what actions make of it. */
import type { Tool, WindowAction, WindowKey } from './action';
import { say } from '../words';

/** What lies over everything. */
export type Cover = 'help' | 'overview' | 'search' | 'picture';

/** The state of a window that no other shares. */
export interface Own {
	readonly open: Cover | undefined;
	/** What the pointer is; `undefined` where it moves the map. */
	readonly tool: Tool | undefined;
	/** Whether the timeline is open. */
	readonly timeline: boolean;
	/** Whether a click on the map is next. */
	readonly clicks: boolean;
	/** The number that is being typed, digit by digit. */
	readonly number: string;
	/** A sentence about something that could not be had, or has changed. */
	readonly notice: string | undefined;
}

/** A window as it opens; its timeline is open where its link leads to an instant. */
export const ownAtFirst = (timeline: boolean, notice: string | undefined): Own => ({
	open: undefined,
	tool: undefined,
	timeline,
	clicks: false,
	number: '',
	notice,
});

/** The longest number of a slide. */
const DIGITS = 3;

/** A window after an action of its own. */
export function ownAfter(own: Own, action: WindowAction): Own {
	switch (action.kind) {
		case 'digit':
			return { ...own, number: (own.number + action.digit).slice(-DIGITS) };
		case 'tool':
			return { ...own, tool: own.tool === action.tool ? undefined : action.tool, notice: undefined };
		case 'window':
			return afterKey(own, action.window);
	}
}

function afterKey(own: Own, key: WindowKey): Own {
	switch (key) {
		case 'help':
		case 'overview':
		case 'search':
		case 'picture':
			return { ...own, open: own.open === key ? undefined : key };
		case 'timeline':
			return { ...own, timeline: !own.timeline };
		case 'clicks':
			return { ...own, clicks: !own.clicks, notice: say(own.clicks ? 'presenter.clicksOff' : 'presenter.clicksOn') };
		case 'close':
			return own.open ? { ...own, open: undefined } : { ...own, tool: undefined, notice: undefined };
		case 'presenter':
		case 'fullscreen':
			return own;
		case 'ruler':
			return own.open ? own : { ...own, notice: say('ask.readerOnly') };
	}
}
