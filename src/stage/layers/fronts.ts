/** Fronts and lines between two sides: a stroke on either side in the colour of who held that ground, with teeth towards the other. */
import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { FrontMark, LineMark } from '../../core/mark';
import { leftOf } from '../bar';
import type { Tools } from '../layers';
import type { Point } from '../plane';
import { FIRST_LABEL } from '../style/names';
import { rgba, sideColours, size, type Rgba, type SideColours } from '../theme';
import { grown } from './growth';
import { partsOf } from './parts';

interface Stroke {
	readonly path: [number, number][];
	readonly width: number;
	readonly colour: Rgba;
	/** In widths of the stroke, positive to the right of the way. */
	readonly offset: number;
	readonly dash: readonly [number, number];
}

/** Reference pixels from one tooth to the next, and how far each reaches into its own side's ground. */
const TEETH = { apart: 34, reach: 13, width: 3.4 } as const;
const STYLE = new PathStyleExtension({ dash: true, highPrecisionDash: true, offset: true });

/** Whether it is said of a mark who held the ground beside it. */
export const isHeld = ({ held }: FrontMark | LineMark): boolean => held !== undefined;

/** The strokes of what parts two sides. */
export function frontLayers(marks: readonly (FrontMark | LineMark)[], tools: Tools) {
	const strokes = marks.filter(isHeld).flatMap((mark) => strokesOf(mark, tools));
	const { theme } = tools;
	const shared = {
		data: strokes,
		getPath: ({ path }: Stroke) => tools.ground.line(path) as never,
		parameters: tools.ground.parameters,
		widthUnits: 'pixels' as const,
		jointRounded: true,
		extensions: [STYLE],
		beforeId: FIRST_LABEL,
	};
	return [
		new PathLayer<Stroke>({
			...shared,
			id: 'fronts-casing',
			getWidth: ({ width }) => width * theme.weight + 5,
			getColor: ({ colour }) => [...rgba(theme.halo, (0.85 * colour[3]) / 255)],
			...{
				getOffset: ({ width, offset }: Stroke) => (offset * width * theme.weight) / (width * theme.weight + 5),
				getDashArray: [0, 0],
			},
		}),
		new PathLayer<Stroke>({
			...shared,
			id: 'fronts',
			getWidth: ({ width }) => width * theme.weight,
			getColor: ({ colour }) => [...colour],
			...{
				getOffset: ({ offset }: Stroke) => offset,
				getDashArray: ({ dash }: Stroke) => [...dash],
				dashJustified: false,
			},
		}),
	];
}

function strokesOf(mark: FrontMark | LineMark, tools: Tools): Stroke[] {
	const { geometry, held, opacity, confidence } = mark;
	if (geometry.type === 'Polygon' || !held) return [];
	const dash: Stroke['dash'] = confidence === 'documented' ? [0, 0] : [5, 2.4];
	const paths = partsOf(geometry).map((path) => (mark.kind === 'line' ? grown(path, mark.growth) : path));
	return paths.flatMap((path) =>
		(['left', 'right'] as const).flatMap((hand) => {
			const colours = sideColours(tools.theme, tools.sides, held[hand]);
			const colour = rgba(inkOf(colours), opacity);
			const offset = hand === 'left' ? -0.6 : 0.6;
			const line: Stroke = { path: path as [number, number][], width: size.front * 0.55, colour, offset, dash };
			return [line, ...teethOf(path, hand, colour, tools)];
		}),
	);
}

const inkOf = ({ strong, inside }: SideColours): string => inside ?? strong;

/** Short ticks on the ground that a side holds, square to the line, at even distances on the screen. */
function teethOf(path: readonly Position[], hand: 'left' | 'right', colour: Rgba, { plane }: Tools): Stroke[] {
	const points = path.map((position): Point => plane.to(position as [number, number]));
	const teeth: Stroke[] = [];
	let next = TEETH.apart * (hand === 'left' ? 0.5 : 1);
	for (let i = 1; i < points.length; i++) {
		const [[ax, ay], [bx, by]] = [points[i - 1]!, points[i]!];
		const length = Math.hypot(bx - ax, by - ay);
		const [lx, ly] = leftOf([points[i - 1]!, points[i]!], 0);
		for (; next < length; next += TEETH.apart) {
			const [x, y] = [ax + ((bx - ax) * next) / length, ay + ((by - ay) * next) / length];
			const reach = (hand === 'left' ? 1 : -1) * (TEETH.reach + size.front * 0.5);
			const tooth = [plane.from([x, y]), plane.from([x + lx * reach, y + ly * reach])];
			teeth.push({
				path: tooth.map(([longitude, latitude]) => [longitude, latitude]),
				width: TEETH.width,
				colour,
				offset: 0,
				dash: [0, 0],
			});
		}
		next -= length;
	}
	return teeth;
}
