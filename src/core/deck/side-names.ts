/** Sides by other names: in a translated deck they are called in its language, wherever they stand. */
import type { Deck, Keyframe } from '../deck';
import type { Entity } from '../entity';

/** The deck with its sides renamed, in their order; a side without a new name keeps its own. */
export function withSideNames(deck: Deck, before: readonly string[], after: readonly string[]): Deck {
	const names = new Map(before.map((name, i) => [name, after[i] ?? name]));
	const rename = <T extends string | undefined>(side: T): T => (names.get(side ?? '') ?? side) as T;
	const inPanel = panelsWith(rename);
	const entities = [...deck.campaign.entities].map(([id, entity]) => [id, renamed(entity, rename)] as const);
	return {
		...deck,
		sides: deck.sides.map(rename),
		campaign: { ...deck.campaign, entities: new Map(entities) },
		keyframes: deck.keyframes.map((keyframe) => ({ ...keyframe, panel: inPanel(keyframe.panel) })),
	};
}

type Rename = <T extends string | undefined>(side: T) => T;

function renamed(entity: Entity, rename: Rename): Entity {
	const own = { ...entity, side: rename(entity.side) };
	if (own.kind === 'inset') {
		const stations = own.stations.map((station) => ({ ...station, side: rename(station.side) }));
		return { ...own, stations };
	}
	if ((own.kind !== 'front' && own.kind !== 'line') || !own.held) return own;
	return { ...own, held: { left: rename(own.held.left), right: rename(own.held.right) } };
}

/** Renames in panels; the same panel stays the same, for by that is told that it still stands. */
function panelsWith(rename: Rename): (panel: Keyframe['panel']) => Keyframe['panel'] {
	const done = new Map<Keyframe['panel'], Keyframe['panel']>([[undefined, undefined]]);
	return (panel) => {
		if (!done.has(panel)) done.set(panel, sidesIn(panel, rename));
		return done.get(panel);
	};
}

const sidesIn = (panel: Keyframe['panel'], rename: Rename): Keyframe['panel'] =>
	JSON.parse(JSON.stringify(panel), (key, value: unknown) =>
		key === 'side' && typeof value === 'string' ? rename(value) : value,
	) as Keyframe['panel'];
