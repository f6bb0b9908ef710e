/** Zones and held ground: a pale wash, hatched where the area is disputed or only drawn to tell the story. */
import { FillStyleExtension } from '@deck.gl/extensions';
import { PolygonLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { FrontMark, ZoneMark } from '../../core/mark';
import type { ViewState } from '../../core/slide';
import type { Tools } from '../layers';
import { inkOf } from '../names';
import { FIRST_LABEL } from '../style/names';
import { rgba, WASH } from '../theme';
import { hatchAtlas, HATCHES } from './hatch';

const PATTERN = new FillStyleExtension({ pattern: true });

interface Area {
	readonly mark: ZoneMark | FrontMark;
	readonly rings: Position[][];
}

/** The wash and the hatching of areas. */
export function areaLayers(zones: readonly ZoneMark[], fronts: readonly FrontMark[], tools: Tools, view: ViewState) {
	const { area, parameters } = tools.ground;
	const whole = [...zones, ...fronts].flatMap(areasOf);
	const areas = whole.flatMap(({ mark, rings }) => area(rings).map((piece): Area => ({ mark, rings: piece })));
	const shared = {
		getPolygon: ({ rings }: Area) => rings as never,
		beforeId: FIRST_LABEL,
		stroked: false,
		parameters,
	};
	return [
		new PolygonLayer<Area>({
			...shared,
			id: 'areas',
			data: areas,
			getFillColor: ({ mark }) => [...rgba(inkOf(mark, tools), WASH * mark.opacity)],
		}),
		new PolygonLayer<Area>({
			...shared,
			id: 'area-hatching',
			data: areas.filter(({ mark }) => mark.class === 'disputed' || mark.confidence !== 'documented'),
			getFillColor: ({ mark }: Area) => [...rgba(inkOf(mark, tools), 0.75 * mark.opacity)],
			extensions: [PATTERN],
			fillPatternAtlas: hatchAtlas(),
			fillPatternMapping: HATCHES,
			fillPatternMask: true,
			getFillPattern: ({ mark }: Area) => (mark.class === 'disputed' ? 'crossed' : 'hatched'),
			getFillPatternScale: metresPerPixel(view),
		} as never),
	];
}

function areasOf(mark: ZoneMark | FrontMark): Area[] {
	const { geometry } = mark;
	switch (geometry.type) {
		case 'Polygon':
			return [{ mark, rings: geometry.coordinates }];
		case 'MultiPolygon':
			return geometry.coordinates.map((rings) => ({ mark, rings }));
		case 'LineString':
			return [];
	}
}

/** Metres on the ground under one reference pixel at the centre: what keeps the hatching as wide as a pen at every zoom. */
export function metresPerPixel({ zoom, center }: ViewState): number {
	const AROUND_THE_EARTH = 40_075_016.686;
	return (AROUND_THE_EARTH * Math.cos((center[1] * Math.PI) / 180)) / (512 * 2 ** zoom);
}
