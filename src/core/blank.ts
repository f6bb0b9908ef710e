/** A map to fill in: the ground of a deck without a mark and without a name. */
import type { Deck, Keyframe } from './deck';

/** The deck with nothing on its maps but the ground, unnamed, in the views and at the times of its steps. */
export function blankDeck(deck: Deck): Deck {
	const entities = [...deck.campaign.entities].map(
		([id, entity]) => [id, entity.kind === 'ground' ? { ...entity, name: {} } : entity] as const,
	);
	return {
		...deck,
		campaign: { ...deck.campaign, entities: new Map(entities) },
		keyframes: deck.keyframes.map(blankKeyframe),
	};
}

const blankKeyframe = (keyframe: Keyframe): Keyframe => ({
	...keyframe,
	show: new Set(),
	clock: false,
	caption: undefined,
	panel: undefined,
});
