/** What the stage must have ready for a deck, whatever its frames. */
import { relief } from 'virtual:campaign';
import type { Deck } from '../core/deck';
import type { StageOptions } from '../stage/stage';
import { lettersOf, looksOf } from '../stage/unit-looks';

/** Collects ground, symbols and letters of the whole campaign. */
export function stageOptions({ campaign, sides }: Deck): StageOptions {
	const entities = [...campaign.entities.values()];
	const tracks = entities.filter((entity) => entity.kind === 'track');
	return {
		basemap: 'basemap/',
		relief: relief && { folder: 'relief/', info: relief },
		ground: entities.filter((entity) => entity.kind === 'ground'),
		units: looksOf(tracks),
		letters: lettersOf(tracks),
		sides,
		pixelRatio: window.devicePixelRatio,
	};
}
