/** deck.gl's layers as a pure function of a frame: what changes with time. */
import type { Layer } from '@deck.gl/core';
import type { Frame } from '../core/frame';
import type { Mark } from '../core/mark';
import { areaLayers } from './layers/areas';
import { discLayer } from './layers/discs';
import { lineLayers } from './layers/lines';
import { placeLayer, unitLayers } from './layers/units';
import type { Spread } from './spread';
import type { Atlas } from './symbols';

/** What layers need beside the frame: the sides in order, the language of names, the atlas, and the letters that names use. */
export interface Look {
	readonly sides: readonly string[];
	readonly language: string;
	readonly atlas: Atlas;
	readonly letters: readonly string[];
}

/** All layers of a frame, lowest first. Areas and lines lie under MapLibre's names, units over everything, where `spreads` puts them. */
export function layers(frame: Frame, spreads: readonly Spread[], look: Look): Layer[] {
	const of = <K extends Mark['kind']>(kind: K) =>
		frame.marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind);
	const units = of('unit');
	const places = of('place');
	return [
		...areaLayers(of('zone'), of('front'), look, frame.view),
		discLayer([...places, ...units], look),
		...lineLayers({ lines: of('line'), borders: of('border'), fronts: of('front'), units }, look),
		placeLayer(places, look),
		...unitLayers(spreads, look),
	];
}
