/** Ghosts: where units and fronts were as the step before left them, pale under what is there now, and a thin line to where each unit has come. */
import { PathStyleExtension } from '@deck.gl/extensions';
import { IconLayer, PathLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { FrontMark, Mark, UnitMark } from '../../core/mark';
import type { Tools } from '../layers';
import type { Ranks } from '../muster';
import { FIRST_LABEL } from '../style/names';
import { ghostKey } from '../symbols';
import { rgba } from '../theme';
import { isSameList } from './same-list';
import { CROWDED, symbolProps } from './symbols';

const DASH = new PathStyleExtension({ dash: true, highPrecisionDash: true });

/** From a ghost to the row of the unit that left it. */
interface Way {
	readonly ghost: UnitMark;
	readonly row: number;
}

/** Outlines of fronts, ways and symbols; a crowd leaves symbols alone. */
export function ghostLayers(ghosts: readonly Mark[], ranks: Ranks, tools: Tools) {
	const units = ghosts.filter((ghost) => ghost.kind === 'unit');
	const fronts = ghosts.filter((ghost) => ghost.kind === 'front');
	return [
		outlineLayer(fronts, tools),
		...(ranks.crowd ? [] : [wayLayer(units, ranks, tools)]),
		new IconLayer<UnitMark>({
			...symbolProps(tools.atlas),
			...(ranks.crowd ? { getSize: tools.atlas.size * CROWDED } : {}),
			id: 'ghosts',
			data: units,
			dataComparator: isSameList,
			getPosition: ({ position }) => tools.ground.point(position),
			updateTriggers: { getPosition: tools.ground.rise },
			getIcon: ghostKey,
			getColor: [255, 255, 255, 235],
		}),
	];
}

const dashed = (dash: readonly [number, number]) => ({
	widthUnits: 'pixels' as const,
	extensions: [DASH],
	getDashArray: [...dash] as never,
	dashJustified: false,
	...{ beforeId: FIRST_LABEL },
});

function outlineLayer(fronts: readonly FrontMark[], { theme, ground }: Tools) {
	return new PathLayer<FrontMark>({
		...dashed([3, 2]),
		id: 'front-ghosts',
		data: fronts,
		dataComparator: isSameList,
		getPath: ({ geometry }) => ground.line(pathOf(geometry)) as [number, number][],
		parameters: ground.parameters,
		updateTriggers: { getPath: ground.rise, getColor: theme.name },
		getWidth: 4,
		getColor: [...rgba(theme.ghost, 0.75)],
	});
}

const pathOf = (geometry: FrontMark['geometry']): Position[] =>
	geometry.type === 'Polygon' ? geometry.coordinates[0]! : geometry.coordinates;

function wayLayer(units: readonly UnitMark[], { ids, places }: Ranks, { theme, ground }: Tools) {
	const rows = new Map(ids.map((id, row) => [id, row]));
	const ways = units.flatMap((ghost): Way[] => {
		const row = rows.get(ghost.id);
		return row === undefined ? [] : [{ ghost, row }];
	});
	return new PathLayer<Way>({
		...dashed([4, 3]),
		id: 'ghost-ways',
		data: ways,
		getPath: ({ ghost, row }) =>
			ground.line([[...ghost.position], [places.values[2 * row]!, places.values[2 * row + 1]!]]) as [number, number][],
		parameters: ground.parameters,
		getWidth: 2,
		getColor: [...rgba(theme.ghost, 0.85)],
	});
}
