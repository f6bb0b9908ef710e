/** Lines, borders, fronts and trails; an edge is as firm as it is known. */
import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { BorderMark, FrontMark, LineMark, UnitMark } from '../../core/mark';
import type { Tools } from '../layers';
import { inkOf } from '../names';
import { FIRST_LABEL } from '../style/names';
import { rgba, sideColours, size, type Rgba } from '../theme';
import { grown } from './growth';

/** Every kind of mark that is drawn as a line. */
export interface LineMarks {
	readonly lines: readonly LineMark[];
	readonly borders: readonly BorderMark[];
	readonly fronts: readonly FrontMark[];
	readonly units: readonly UnitMark[];
}

interface Stroke {
	readonly path: Position[];
	readonly width: number;
	readonly colour: Rgba;
	/** Whether a pale casing keeps it off the ground; a computed length lies on the claimed one, which must stay seen. */
	readonly cased: boolean;
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

/** Claimed lengths lowest and broad, all other strokes over them; under each a pale casing, so that it reads on any ground. */
export function lineLayers({ lines, borders, fronts, units }: LineMarks, tools: Tools) {
	const claimed = lines.filter(isClaimed);
	const others = lines.filter((line) => !isClaimed(line));
	return [
		...strokeLayers(
			'claims',
			tools,
			claimed.flatMap((line) => strokesOf(line, tools, line.growth)),
		),
		...strokeLayers('lines', tools, [
			...units.flatMap((unit) => trailOf(unit, tools)),
			...borders.flatMap((border) => strokesOf(border, tools, 1)),
			...fronts.flatMap((front) => strokesOf(front, tools, 1)),
			...others.flatMap((line) => strokesOf(line, tools, line.growth)),
		]),
	];
}

const isClaimed = (mark: LineMark | BorderMark | FrontMark) => mark.class === 'claimed';

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
			getWidth: ({ width, cased }) => (cased ? width * theme.weight + 4 : 0),
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

function trailOf({ trail, side, opacity }: UnitMark, { theme, sides }: Tools): Stroke[] {
	if (trail.length < 2) return [];
	return [
		{
			path: trail.map((point) => [...point]),
			width: size.trail,
			colour: rgba(sideColours(theme, sides, side).strong, 0.5 * opacity),
			dash: FIRM,
			cased: true,
		},
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
	const width = widthOf(mark);
	const colour = rgba(inkOf(mark, tools), mark.opacity);
	const dash =
		mark.class === 'claimed' || mark.class === 'computed'
			? FIRM
			: (DASHES[mark.confidence ?? ''] ?? DASHES['schematic']!);
	const cased = mark.class !== 'computed';
	return paths.map((path) => ({ path: grown(path, growth), width, colour, dash, cased }));
}

function widthOf(mark: LineMark | BorderMark | FrontMark): number {
	if (isClaimed(mark)) return size.claimed;
	return size[mark.kind];
}
