/** The layers of the bare crowd: those of our stage, written out plainly, whose rows are kept and whose positions were prepared. */
import type { AccessorContext, Layer } from '@deck.gl/core';
import { IconLayer, LineLayer, PathLayer, ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import { CROWD } from '../../core/fleet';
import type { UnitMark } from '../../core/mark';
import { UPRIGHT } from '../../stage/fonts';
import { FadeExtension, type FadeProps } from '../../stage/layers/fade';
import type { Trail } from '../../stage/layers/trails';
import { headingKey, unitKey, type Atlas } from '../../stage/symbols';

const LETTERS = { sdf: true, fontSize: 64, buffer: 12, radius: 16 };

/** One prepared moment. */
export interface Sample {
	readonly positions: Float64Array;
	readonly headings: Float64Array;
	readonly trails: readonly Trail[];
}

type Row = AccessorContext<unknown>;

/** What all layers of a moment read. */
export interface Moment {
	readonly data: { readonly length: number };
	readonly units: readonly UnitMark[];
	readonly sample: Sample;
	readonly index: number;
	readonly atlas: Atlas;
}

/** The layers that our stage has for so many units: of a crowd discs and symbols alone. */
export function layersOf(moment: Moment): Layer[] {
	const { units } = moment;
	if (units.length > CROWD) return [discLayer(moment), symbolLayer(moment)];
	return [
		discLayer(moment),
		...trailLayers(moment),
		...leaderLayers(moment),
		headingLayer(moment),
		symbolLayer(moment),
		nameLayer(moment),
	];
}

function pointOf({ sample: { positions } }: Moment) {
	return (_: unknown, { index, target }: Row): [number, number] => {
		target[0] = positions[2 * index]!;
		target[1] = positions[2 * index + 1]!;
		return target as [number, number];
	};
}

const rowsOf = (moment: Moment) => ({
	data: moment.data as never,
	getPosition: pointOf(moment),
	updateTriggers: { getPosition: moment.index },
});

const iconsOf = ({ atlas, units }: Moment) => ({
	iconAtlas: atlas.image as never,
	iconMapping: atlas.cells as never,
	getColor: [255, 255, 255, 255] as [number, number, number, number],
	getSize: units.length > CROWD ? atlas.size * 0.42 : atlas.size,
});

function discLayer(moment: Moment) {
	return new ScatterplotLayer({
		...rowsOf(moment),
		id: 'discs',
		getRadius: (_: unknown, { index }: Row) => moment.units[index]!.uncertainty ?? 0,
		getFillColor: [120, 30, 30, 10],
		getLineColor: [120, 30, 30, 127],
		stroked: true,
		lineWidthUnits: 'pixels',
		getLineWidth: 1.6,
	});
}

const FADE = new FadeExtension();

function trailLayers({ sample }: Moment) {
	const shared = {
		data: sample.trails,
		getPath: ({ path }: Trail) => path as never,
		getFade: ({ fade }: Trail) => fade,
		_pathType: 'open' as const,
		positionFormat: 'XY' as const,
		widthUnits: 'pixels' as const,
		jointRounded: true,
		extensions: [FADE],
	};
	return [
		new PathLayer<Trail, FadeProps<Trail>>({
			...shared,
			id: 'casings',
			getWidth: 13,
			getColor: ({ casing }) => casing,
		}),
		new PathLayer<Trail, FadeProps<Trail>>({ ...shared, id: 'trails', getWidth: 9, getColor: ({ ink }) => ink }),
	];
}

function leaderLayers(moment: Moment) {
	const point = pointOf(moment);
	return [
		new LineLayer({
			id: 'leaders',
			data: moment.data as never,
			getSourcePosition: point,
			getTargetPosition: point,
			getWidth: 2,
			updateTriggers: { getSourcePosition: moment.index, getTargetPosition: moment.index },
		}),
		new ScatterplotLayer({ ...rowsOf(moment), id: 'dots', radiusUnits: 'pixels', getRadius: 5, stroked: true }),
	];
}

function headingLayer(moment: Moment) {
	const { units, sample, index } = moment;
	return new IconLayer({
		...rowsOf(moment),
		...iconsOf(moment),
		id: 'headings',
		getIcon: (_: unknown, { index: row }: Row) => headingKey(units[row]!.side),
		getAngle: (_: unknown, { index: row }: Row) => -sample.headings[row]!,
		updateTriggers: { getPosition: index, getAngle: index },
	});
}

function symbolLayer(moment: Moment) {
	const { units } = moment;
	return new IconLayer({
		...rowsOf(moment),
		...iconsOf(moment),
		id: 'units',
		getIcon: (_: unknown, { index }: Row) => unitKey(units[index]!),
	});
}

function nameLayer(moment: Moment) {
	return new TextLayer({
		...rowsOf(moment),
		id: 'names',
		getText: (_: unknown, { index }: Row) => moment.units[index]!.short['en'] ?? '',
		getColor: [120, 30, 30, 255],
		getSize: 23,
		getPixelOffset: [0, 36],
		fontFamily: UPRIGHT,
		fontSettings: LETTERS,
		outlineWidth: 5,
		outlineColor: [251, 248, 240, 255],
	});
}
