/** Drawn doubt: a disc in metres round each position, inside which the true one is expected. */
import type { AccessorContext } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { PlaceMark } from '../../core/mark';
import type { Tools } from '../layers';
import type { Ranks } from '../muster';
import { FIRST_LABEL } from '../style/names';
import { positionOf } from '../position';
import { rgba, sideColours } from '../theme';
import { isSameList } from './same-list';
import { inkIn, pointIn, pointTrigger } from './rows';

const WASH = 0.04;
const EDGE = 0.5;

const shared = {
	radiusUnits: 'meters' as const,
	stroked: true,
	lineWidthUnits: 'pixels' as const,
	getLineWidth: 1.6,
	...{ beforeId: FIRST_LABEL },
};

/** Position discs of places and of units. */
export function discLayers(places: readonly PlaceMark[], ranks: Ranks, tools: Tools) {
	return [placeDiscs(places, tools), unitDiscs(ranks, tools)];
}

function placeDiscs(places: readonly PlaceMark[], { sides, theme }: Tools) {
	const ink = ({ side, opacity }: PlaceMark, share: number) =>
		[...rgba(sideColours(theme, sides, side).strong, share * opacity)] as [number, number, number, number];
	return new ScatterplotLayer<PlaceMark>({
		...shared,
		id: 'discs',
		data: places.filter(({ uncertainty }) => uncertainty !== undefined && uncertainty > 0),
		dataComparator: isSameList,
		getPosition: positionOf,
		getRadius: ({ uncertainty }) => uncertainty!,
		getFillColor: (place) => ink(place, WASH),
		getLineColor: (place) => ink(place, EDGE),
		updateTriggers: { getFillColor: theme.name, getLineColor: theme.name },
	});
}

/** A unit of which nothing is said has a disc that is not seen. */
function unitDiscs(ranks: Ranks, tools: Tools) {
	const { data, places, doubts, opacities } = ranks;
	const firmness = (row: number) => (doubts.values[row]! > 0 ? opacities.values[row]! : 0);
	const colours = `${tools.theme.name} ${opacities.version} ${doubts.version}`;
	return new ScatterplotLayer({
		...shared,
		id: 'unit-discs',
		data: data as never,
		getPosition: pointIn(places, tools),
		getRadius: (_: unknown, { index }: AccessorContext<unknown>) => doubts.values[index]! || 0,
		getFillColor: inkIn(ranks, tools, (row) => WASH * firmness(row)),
		getLineColor: inkIn(ranks, tools, (row) => EDGE * firmness(row)),
		updateTriggers: {
			getPosition: pointTrigger(places, tools),
			getRadius: doubts.version,
			getFillColor: colours,
			getLineColor: colours,
		},
	});
}
