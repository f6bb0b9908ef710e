/** deck.gl's layers as a pure function of a staging: what changes with time. */
import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Look } from '../core/look';
import type { Mark, PlaceMark, UnitMark } from '../core/mark';
import type { Staging } from '../core/staging';
import { areaLayers } from './layers/areas';
import { discLayers } from './layers/discs';
import { ghostLayers } from './layers/ghosts';
import { raisedDiscLayers } from './layers/raised-discs';
import { lineLayers } from './layers/lines';
import { placeLayer } from './layers/symbols';
import { unitLayers } from './layers/units';
import type { Ranks } from './muster';
import { FIRST_LABEL } from './style/names';
import type { Atlas } from './symbols';
import type { Terrain } from './terrain';
import type { Theme } from './theme';

/** What layers need beside the frame: the viewer's look, its theme, the ground, the sides in order, the atlas, and the letters that names use. */
export interface Tools {
	readonly look: Look;
	readonly theme: Theme;
	/** How marks stand on the ground. */
	readonly ground: Terrain;
	readonly sides: readonly string[];
	readonly atlas: Atlas;
	readonly letters: readonly string[];
}

/**
 * One layer without data for each place among MapLibre's layers where deck.gl's are drawn: under the names, and over everything.
 * An overlay makes room there only while the style counts as loaded, which it does not when names change; so room is made at once and kept.
 */
export const anchors = (): Layer[] => [
	new ScatterplotLayer({ id: 'anchor-under-names', data: [], ...{ beforeId: FIRST_LABEL } }),
	new ScatterplotLayer({ id: 'anchor-over-all', data: [] }),
];

/** All layers of a staging, lowest first. Areas and lines lie under MapLibre's names, units over everything, where the muster shows them. */
export function layers(staging: Staging, ranks: Ranks, tools: Tools): Layer[] {
	const of = <K extends Mark['kind']>(kind: K) =>
		staging.marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
	const [units, places] = [of('unit'), of('place')];
	return [
		...anchors(),
		...areaLayers(of('zone'), of('front'), tools, staging.view),
		...(tools.look.doubt ? discs(places, units, ranks, tools) : []),
		...lineLayers({ lines: of('line'), borders: of('border'), fronts: of('front'), units }, tools),
		placeLayer(places, tools),
		...(tools.look.ghost ? ghostLayers(staging.ghosts, ranks, tools) : []),
		...unitLayers(ranks, tools, staging.view.bearing),
	];
}

const discs = (places: readonly PlaceMark[], units: readonly UnitMark[], ranks: Ranks, tools: Tools): Layer[] =>
	tools.ground.raised ? raisedDiscLayers([...places, ...units], tools) : discLayers(places, ranks, tools);
