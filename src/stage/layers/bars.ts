/** Claimed and computed lengths as bars with end ticks: the claimed hollow and hatched, the computed solid, so that they differ without colour. */
import { FillStyleExtension } from '@deck.gl/extensions';
import { PathLayer, PolygonLayer } from '@deck.gl/layers';
import type { LineMark } from '../../core/mark';
import { barFormOf, barShape } from '../bar';
import type { Tools } from '../layers';
import { inkOf } from '../names';
import { FIRST_LABEL } from '../style/names';
import type { Terrain } from '../terrain';
import { rgba, type Rgba } from '../theme';
import { grown } from './growth';
import { hatchAtlas, HATCHES } from './hatch';
import { partsOf } from './parts';

interface Bar {
	readonly ring: [number, number][];
	readonly ticks: [number, number][][];
	readonly colour: Rgba;
	readonly hollow: boolean;
}
interface Edge {
	readonly path: [number, number][];
	readonly colour: Rgba;
}

const PATTERN = new FillStyleExtension({ pattern: true });
const EDGE = 2.6;

/** The bars among lines; `metresPerPixel` keeps their hatching as fine at every zoom. */
export function barLayers(lines: readonly LineMark[], metresPerPixel: number, tools: Tools) {
	const { theme } = tools;
	const bars = lines.flatMap((line) => barsOf(line, tools));
	const edges = bars.flatMap(({ ring, ticks, colour }): Edge[] => [ring, ...ticks].map((path) => ({ path, colour })));
	const width = EDGE * theme.weight;
	return [
		edgeLayer('bars-casing', edges, tools.ground, width + 5, ({ colour }) =>
			rgba(theme.halo, (0.85 * colour[3]) / 255),
		),
		...fillLayers(
			tools.ground.raised ? bars.flatMap((bar) => piecesOf(bar, tools.ground)) : bars,
			metresPerPixel,
			tools,
		),
		edgeLayer('bar-edges', edges, tools.ground, width, ({ colour }) => colour),
	];
}

function edgeLayer(id: string, data: readonly Edge[], ground: Terrain, width: number, colour: (edge: Edge) => Rgba) {
	return new PathLayer<Edge>({
		id,
		data,
		getPath: ({ path }) => ground.line(path) as never,
		parameters: ground.parameters,
		widthUnits: 'pixels',
		getWidth: width,
		getColor: (edge) => [...colour(edge)],
		...{ beforeId: FIRST_LABEL },
	});
}

/** The bar cut into pieces that follow the ground. */
function piecesOf(bar: Bar, ground: Terrain): Bar[] {
	const closed = [...bar.ring, bar.ring[0]!];
	return ground.area([closed]).map(([ring]) => ({ ...bar, ring: ring as [number, number][] }));
}

function fillLayers(bars: readonly Bar[], metresPerPixel: number, { theme, ground }: Tools) {
	const shared = {
		getPolygon: ({ ring }: Bar) => ring as never,
		parameters: ground.parameters,
		stroked: false,
		beforeId: FIRST_LABEL,
	};
	return [
		new PolygonLayer<Bar>({
			...shared,
			id: 'bars',
			data: bars,
			getFillColor: ({ colour, hollow }) => [...(hollow ? rgba(theme.halo, (0.8 * colour[3]) / 255) : colour)],
		}),
		new PolygonLayer<Bar>({
			...shared,
			id: 'bar-hatching',
			data: bars.filter(({ hollow }) => hollow),
			getFillColor: ({ colour }: Bar) => [...colour],
			extensions: [PATTERN],
			fillPatternAtlas: hatchAtlas(),
			fillPatternMapping: HATCHES,
			fillPatternMask: true,
			getFillPattern: () => 'hatched',
			getFillPatternScale: 0.4 * metresPerPixel,
		} as never),
	];
}

function barsOf(line: LineMark, tools: Tools): Bar[] {
	const form = barFormOf(line);
	if (!form) return [];
	const { plane } = tools;
	const back = (points: readonly [number, number][]) => points.map((point): [number, number] => [...plane.from(point)]);
	return partsOf(line.geometry).flatMap((path) => {
		const { ring, ticks } = barShape(
			grown(path, line.growth).map((position) => plane.to(position as [number, number])),
			form,
		);
		const colour = rgba(inkOf(line, tools), line.opacity);
		return ring.length === 0
			? []
			: [
					{
						ring: back(ring),
						ticks: ticks.map((tick) => back(tick)),
						colour,
						hollow: line.class === 'claimed',
					},
				];
	});
}
