/** deck.gl's layers as a pure function of a staging: what changes with time. */
import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Look } from '../core/look';
import type { Mark, PlaceMark, UnitMark } from '../core/mark';
import type { Staging } from '../core/staging';
import { areaLayers, metresPerPixel } from './layers/areas';
import { arrowLayers } from './layers/arrows';
import { barLayers } from './layers/bars';
import { discLayers } from './layers/discs';
import { frontLayers } from './layers/fronts';
import { ghostLayers } from './layers/ghosts';
import { insetLayer } from './layers/insets';
import { lineLayers } from './layers/lines';
import { raisedDiscLayers } from './layers/raised-discs';
import { strikeLayers } from './layers/strikes';
import { placeLayer } from './layers/symbols';
import { trailLayers } from './layers/trails';
import { unitLayers } from './layers/units';
import type { Ranks } from './muster';
import type { Plane } from './plane';
import type { Spread } from './spread';
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
	/** The pixels of the view, for what is as wide at every zoom. */
	readonly plane: Plane;
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
export function layers(staging: Staging, spreads: readonly Spread[], ranks: Ranks, tools: Tools): Layer[] {
	const of = <K extends Mark['kind']>(kind: K) =>
		staging.marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
	const [units, places] = [of('unit'), of('place')];
	const [zones, fronts, lines] = [of('zone'), of('front'), of('line')];
	const drawn = [
		...areaLayers(zones, fronts, tools, staging.view),
		...(tools.look.doubt ? discs(places, units, ranks, tools) : []),
		...lineLayers({ lines, borders: of('border'), fronts }, tools),
		...frontLayers([...fronts, ...lines], tools),
		...barLayers(lines, metresPerPixel(staging.view), tools),
		...strikeLayers(zones, staging.at, tools),
		...trailLayers(units, tools),
		...arrowLayers(spreads, lines, tools),
		placeLayer(places, tools),
		...(tools.look.ghost ? ghostLayers(staging.ghosts, ranks, tools) : []),
		...unitLayers(ranks, tools, staging.view.bearing),
		insetLayer(of('inset'), tools),
	];
	return [...anchors(), ...drawn.filter(hasData)];
}

/** A layer without data would draw nothing, but have its shader compiled before the first picture. */
const hasData = ({ props }: Layer): boolean => (props.data as { readonly length: number }).length > 0;

const discs = (places: readonly PlaceMark[], units: readonly UnitMark[], ranks: Ranks, tools: Tools): Layer[] =>
	tools.ground.raised ? raisedDiscLayers([...places, ...units], tools) : discLayers(places, ranks, tools);
