/** What the stage must have ready for a deck, whatever its frames. */
import { relief } from 'virtual:campaign';
import type { Deck } from '../core/deck';
import type { ReliefInfo } from '../core/relief';
import type { StageOptions } from '../stage/stage';
import { lettersOf, looksOf } from '../stage/unit-looks';

/** Collects ground, symbols and letters of the whole campaign. */
export function stageOptions({ campaign, sides, keyframes }: Deck): StageOptions {
	const entities = [...campaign.entities.values()];
	const tracks = entities.filter((entity) => entity.kind === 'track');
	return {
		basemap: 'basemap/',
		relief: relief && isSeen(relief, keyframes) ? { folder: 'relief/', info: relief } : undefined,
		ground: entities.filter((entity) => entity.kind === 'ground'),
		units: looksOf(tracks),
		letters: lettersOf(tracks),
		sides,
		pixelRatio: window.devicePixelRatio,
	};
}

/** Whether a step looks at the terrain; a deck that never does, as that of the gallery, needs none. */
function isSeen({ bounds: [west, south, east, north] }: ReliefInfo, keyframes: Deck['keyframes']): boolean {
	return keyframes.some(({ view: { center } }) => {
		const [x, y] = center;
		return x >= west && x <= east && y >= south && y <= north;
	});
}
