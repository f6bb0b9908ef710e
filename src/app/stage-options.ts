/** What the stage must have ready for a deck, whatever its frames. */
import { relief } from 'virtual:campaign';
import type { Deck } from '../core/deck';
import { readFurniture } from '../core/furniture';
import type { ReliefInfo } from '../core/relief';
import type { StageOptions } from '../stage/stage';
import { stillRatio } from './still-picture';
import { lettersOf, looksOf } from '../stage/unit-looks';
import { readMode } from './link';
import { paneOf } from './still/part';

/** Collects ground, symbols and letters of the whole campaign. */
export function stageOptions(deck: Deck): StageOptions {
	const { campaign, sides } = deck;
	const isStill = readMode(location.search).value === 'still';
	const terrain = reliefOf(deck);
	const entities = [...campaign.entities.values()];
	const tracks = entities.filter((entity) => entity.kind === 'track');
	return {
		basemap: 'basemap/',
		relief: terrain && { folder: 'relief/', info: terrain },
		ground: entities.filter((entity) => entity.kind === 'ground'),
		units: looksOf(tracks),
		letters: lettersOf(tracks),
		sides,
		pixelRatio: stillRatio(location.search) ?? window.devicePixelRatio,
		pane: paneOf(window),
		unwatched: isStill,
		groundless: isStill && readFurniture(location.search).transparent,
	};
}

/** The terrain, where a step looks at it; a deck that never does, as that of the gallery, has none. */
export function reliefOf({ keyframes }: Deck): ReliefInfo | undefined {
	const [west, south, east, north] = relief?.bounds ?? [0, 0, 0, 0];
	const isSeen = keyframes.some(({ view: { center } }) => {
		const [x, y] = center;
		return x >= west && x <= east && y >= south && y <= north;
	});
	return isSeen ? relief : undefined;
}
