/** What the stage must have ready for a deck, whatever its frames. */
import { relief } from 'virtual:campaign';
import type { Deck } from '../core/deck';
import type { Entity } from '../core/entity';
import type { StageOptions } from '../stage/stage';

/** Collects ground, symbols and letters of the whole campaign. */
export function stageOptions({ campaign, sides }: Deck): StageOptions {
	const entities = [...campaign.entities.values()];
	const tracks = entities.filter((entity) => entity.kind === 'track');
	return {
		basemap: 'basemap/',
		relief: relief && { folder: 'relief/', info: relief },
		ground: entities.filter((entity) => entity.kind === 'ground'),
		units: tracks.map(({ side, arm, echelon }) => ({ side, arm, echelon })),
		letters: [...new Set(tracks.flatMap(lettersOf))].sort(),
		sides,
		pixelRatio: window.devicePixelRatio,
	};
}

function lettersOf({ short, name, id }: Entity): string[] {
	return [...Object.values(short), ...Object.values(name), id].flatMap((text) => [...text]);
}
