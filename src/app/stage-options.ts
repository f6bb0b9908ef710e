/** What the stage must have ready for a deck, whatever its frames. */
import type { Deck } from '../core/deck';
import type { Track } from '../core/entity';
import type { StageOptions } from '../stage/stage';
import { looksOf } from '../stage/unit-looks';
import { HOUR_UNKNOWN } from '../stage/unit-note';

/** Collects ground, symbols and letters of the whole campaign. */
export function stageOptions({ campaign, sides }: Deck): StageOptions {
	const entities = [...campaign.entities.values()];
	const tracks = entities.filter((entity) => entity.kind === 'track');
	return {
		basemap: 'basemap/',
		ground: entities.filter((entity) => entity.kind === 'ground'),
		units: looksOf(tracks),
		letters: [...new Set([...HOUR_UNKNOWN, ' ', ...tracks.flatMap(lettersOf)])].sort(),
		sides,
		pixelRatio: window.devicePixelRatio,
	};
}

function lettersOf({ short, name, id, strengths }: Track): string[] {
	const said = strengths.filter((strength) => strength !== undefined);
	return [...Object.values(short), ...Object.values(name), id, ...said].flatMap((text) => [...text]);
}
