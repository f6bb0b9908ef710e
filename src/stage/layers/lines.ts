/** Lines, borders and fronts; an edge is as firm as it is known. */
import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { BorderMark, FrontMark, LineMark } from '../../core/mark';
import type { Tools } from '../layers';
import { barFormOf } from '../bar';
import { inkOf } from '../names';
import { FIRST_LABEL } from '../style/names';
import { rgba, size, type Rgba } from '../theme';
import { isArrow } from './arrows';

import { isHeld } from './fronts';
import { grown } from './growth';

/** Every kind of mark that is drawn as a line. */
export interface LineMarks {
	readonly lines: readonly LineMark[];
	readonly borders: readonly BorderMark[];
	readonly fronts: readonly FrontMark[];
}

interface Stroke {
	readonly path: Position[];
	readonly width: number;
	readonly colour: Rgba;
	/** Dash and gap in widths of the stroke; none is a firm line. */
	readonly dash: readonly [number, number];
}

const DASH = new PathStyleExtension({ dash: true, highPrecisionDash: true });
const FIRM = [0, 0] as const;
const DASHES: Readonly<Record<string, readonly [number, number]>> = {
	documented: FIRM,
	inferred: [4, 2],
	schematic: [2, 2],
};

/** Every stroke with a pale casing under it, so that it reads on any ground; bars, arrows and lines between two sides are drawn elsewhere. */
export function lineLayers({ lines, borders, fronts }: LineMarks, tools: Tools) {
	const others = lines.filter((line) => !isArrow(line) && !isHeld(line) && !barFormOf(line));
	return strokeLayers('lines', tools, [
		...borders.flatMap((border) => strokesOf(border, tools, 1)),
		...fronts.filter((front) => !isHeld(front)).flatMap((front) => strokesOf(front, tools, 1)),
		...others.flatMap((line) => strokesOf(line, tools, line.growth)),
	]);
}

function strokeLayers(id: string, { theme, ground }: Tools, strokes: readonly Stroke[]) {
	const shared = {
		data: strokes,
		getPath: (stroke: Stroke) => ground.line(stroke.path) as [number, number][],
		widthUnits: 'pixels' as const,
		capRounded: false,
		jointRounded: true,
		beforeId: FIRST_LABEL,
		parameters: ground.parameters,
	};
	return [
		new PathLayer<Stroke>({
			...shared,
			id: `${id}-casing`,
			getWidth: ({ width }) => width * theme.weight + 4,
			getColor: ({ colour }) => [...rgba(theme.halo, (0.75 * colour[3]) / 255)],
		}),
		new PathLayer<Stroke>({
			...shared,
			id,
			getWidth: ({ width }) => width * theme.weight,
			getColor: ({ colour }) => [...colour],
			extensions: [DASH],
			...{ getDashArray: ({ dash }: Stroke) => [...dash], dashJustified: false },
		}),
	];
}

function strokesOf(mark: LineMark | BorderMark | FrontMark, tools: Tools, growth: number): Stroke[] {
	const { geometry } = mark;
	const paths =
		geometry.type === 'LineString'
			? [geometry.coordinates]
			: geometry.type === 'MultiLineString'
				? geometry.coordinates
				: geometry.coordinates.slice(0, 1);
	const colour = rgba(inkOf(mark, tools), mark.opacity);
	const dash = DASHES[mark.confidence ?? ''] ?? DASHES['schematic']!;
	return paths.map((path) => ({ path: grown(path, growth), width: size[mark.kind], colour, dash }));
}
