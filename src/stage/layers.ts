/** deck.gl's layers as a pure function of a frame: what changes with time. */
import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Frame } from '../core/frame';
import type { Look } from '../core/look';
import type { Mark, PlaceMark, UnitMark } from '../core/mark';
import { areaLayers, metresPerPixel } from './layers/areas';
import { arrowLayers } from './layers/arrows';
import { barLayers } from './layers/bars';
import { discLayer } from './layers/discs';
import { frontLayers } from './layers/fronts';
import { insetLayer } from './layers/insets';
import { lineLayers } from './layers/lines';
import { raisedDiscLayers } from './layers/raised-discs';
import { strikeLayers } from './layers/strikes';
import { trailLayers } from './layers/trails';
import { placeLayer, unitLayers } from './layers/units';
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

/** All layers of a frame, lowest first. Areas and lines lie under MapLibre's names, units over everything, where `spreads` puts them. */
export function layers(frame: Frame, spreads: readonly Spread[], tools: Tools): Layer[] {
	const of = <K extends Mark['kind']>(kind: K) =>
		frame.marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
	const units = of('unit');
	const places = of('place');
	const [zones, fronts, lines] = [of('zone'), of('front'), of('line')];
	return [
		...anchors(),
		...areaLayers(zones, fronts, tools, frame.view),
		...(tools.look.doubt ? discs([...places, ...units], tools) : []),
		...lineLayers({ lines, borders: of('border'), fronts }, tools),
		...frontLayers([...fronts, ...lines], tools),
		...barLayers(lines, metresPerPixel(frame.view), tools),
		...strikeLayers(zones, frame.at, tools),
		...trailLayers(units, tools),
		...arrowLayers(spreads, lines, tools),
		placeLayer(places, tools),
		...unitLayers(spreads, tools, frame.view.bearing),
		insetLayer(of('inset'), tools),
	];
}

const discs = (marks: readonly (PlaceMark | UnitMark)[], tools: Tools): Layer[] =>
	tools.ground.raised ? raisedDiscLayers(marks, tools) : [discLayer(marks, tools)];
