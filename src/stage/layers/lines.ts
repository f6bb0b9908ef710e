/** Lines, borders, fronts and trails; an edge is as firm as it is known. */
import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import type { Position } from 'geojson';
import type { BorderMark, FrontMark, LineMark, UnitMark } from '../../core/mark';
import type { Look } from '../layers';
import { inkOf } from '../names';
import { FIRST_LABEL } from '../style/names';
import { rgba, sideColours, theme, type Rgba } from '../theme';
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
export function lineLayers({ lines, borders, fronts, units }: LineMarks, { sides }: Look) {
	const claimed = lines.filter(isClaimed);
	const others = lines.filter((line) => !isClaimed(line));
	return [
		...strokeLayers(
			'claims',
			claimed.flatMap((line) => strokesOf(line, sides, line.growth)),
		),
		...strokeLayers('lines', [
			...units.flatMap((unit) => trailOf(unit, sides)),
			...borders.flatMap((border) => strokesOf(border, sides, 1)),
			...fronts.flatMap((front) => strokesOf(front, sides, 1)),
			...others.flatMap((line) => strokesOf(line, sides, line.growth)),
		]),
	];
}

const isClaimed = (mark: LineMark | BorderMark | FrontMark) => mark.class === 'claimed';

function strokeLayers(id: string, strokes: readonly Stroke[]) {
	const shared = {
		data: strokes,
		getPath: (stroke: Stroke) => stroke.path as [number, number][],
		widthUnits: 'pixels' as const,
		capRounded: false,
		jointRounded: true,
		beforeId: FIRST_LABEL,
	};
	return [
		new PathLayer<Stroke>({
			...shared,
			id: `${id}-casing`,
			getWidth: ({ width, cased }) => (cased ? width + 4 : 0),
			getColor: ({ colour }) => [...rgba(theme.halo, (0.75 * colour[3]) / 255)],
		}),
		new PathLayer<Stroke>({
			...shared,
			id,
			getWidth: ({ width }) => width,
			getColor: ({ colour }) => [...colour],
			extensions: [DASH],
			...{ getDashArray: ({ dash }: Stroke) => [...dash], dashJustified: false },
		}),
	];
}

function trailOf({ trail, side, opacity }: UnitMark, sides: readonly string[]): Stroke[] {
	if (trail.length < 2) return [];
	return [
		{
			path: trail.map((point) => [...point]),
			width: theme.size.trail,
			colour: rgba(sideColours(sides, side).strong, 0.5 * opacity),
			dash: FIRM,
			cased: true,
		},
	];
}

function strokesOf(mark: LineMark | BorderMark | FrontMark, sides: readonly string[], growth: number): Stroke[] {
	const { geometry } = mark;
	const paths =
		geometry.type === 'LineString'
			? [geometry.coordinates]
			: geometry.type === 'MultiLineString'
				? geometry.coordinates
				: geometry.coordinates.slice(0, 1);
	const width = widthOf(mark);
	const colour = rgba(inkOf(mark, sides), mark.opacity);
	const dash =
		mark.class === 'claimed' || mark.class === 'computed'
			? FIRM
			: (DASHES[mark.confidence ?? ''] ?? DASHES['schematic']!);
	const cased = mark.class !== 'computed';
	return paths.map((path) => ({ path: grown(path, growth), width, colour, dash, cased }));
}

function widthOf(mark: LineMark | BorderMark | FrontMark): number {
	if (isClaimed(mark)) return theme.size.claimed;
	return theme.size[mark.kind];
}
