/** When the campaign was, as `slides/deck.ts` says. */
import type { Span } from '../entity';
import type { Problem } from '../problem';
import type { DeckSpec } from '../slide';
import { readInstant } from './read-instant';

const WHERE = ['slides/deck.ts', 'campaign'];

/** Start and end of the campaign; `undefined` where none are written, or with a problem where they cannot be used. */
export function readPeriod({ campaign }: DeckSpec, problems: Problem[]): Span | undefined {
	if (campaign === undefined) return undefined;
	const start = readInstant(campaign.start, [...WHERE, 'start'], problems);
	const end = readInstant(campaign.end, [...WHERE, 'end'], problems);
	if (start === undefined || end === undefined) return undefined;
	if (start < end) return { start, end };
	const what = `A start before the end expected; "${campaign.start}" and "${campaign.end}" found.`;
	problems.push({ where: WHERE, what, fix: 'Exchange the two, or correct them.' });
	return undefined;
}
