/** The deck that a page is built with, worked out and checked when it is built. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type * as Campaigns from '../../core/campaign';
import type { CampaignParts } from '../../core/campaign';
import type * as Decks from '../../core/deck';
import type { StoredDeck } from '../../core/deck/stored';
import type * as Stored from '../../core/deck/stored';
import type { Problem } from '../../core/problem';
import { isPlain, type Written } from './written.ts';

/** The deck and its problems, without those of geo files. */
export interface PageDeck {
	readonly stored: StoredDeck;
	readonly problems: readonly Problem[];
}

const core = async <Module>(path: string): Promise<Module> => {
	const file = fileURLToPath(new URL(`../../core/${path}`, import.meta.url));
	return (await runnerImport<Module>(file, { configFile: false, logLevel: 'silent' })).module;
};

/** Builds the deck; `undefined` where a file of data cannot hold it. */
export async function pageDeck({ slides, spec }: Written, parts: CampaignParts): Promise<PageDeck | undefined> {
	const { campaignOf } = await core<typeof Campaigns>('campaign.ts');
	const { buildDeck } = await core<typeof Decks>('deck.ts');
	const { storedDeck } = await core<typeof Stored>('deck/stored.ts');
	const files = Object.entries(slides).map(([path, slide]) => ({ path, slide }));
	const { deck, problems } = buildDeck(files, campaignOf(parts), spec);
	const page = { stored: storedDeck(deck), problems };
	return isPlain(page) ? page : undefined;
}
