/** Attack arrows: solid while the attack is under way or did what it was meant to, hollow once it failed, dashed where it was only planned. */
import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { LonLat, Outcome } from '../../core/entity';
import type { LineMark } from '../../core/mark';
import { arrowRing, courseOf, cutCourse } from '../arrow';
import type { Tools } from '../layers';
import { labelOf } from '../names';
import { halfTextWidth, type Point } from '../plane';
import type { Spread } from '../spread';
import { FIRST_LABEL } from '../style/names';
import type { Terrain } from '../terrain';
import { rgba, sideColours, size, type Rgba } from '../theme';
import { grown } from './growth';
import { partsOf } from './parts';

/** An arrow ready to be drawn. */
interface Arrow {
	readonly ring: [number, number][];
	readonly side: string | undefined;
	readonly outcome: Outcome | undefined;
	readonly opacity: number;
}

/** Width of the outline in reference pixels, and how far its halo reaches beyond. */
const EDGE = 2.6;
const HALO = 5;
const DASH = new PathStyleExtension({ dash: true, highPrecisionDash: true });

/** Whether a line is drawn as an attack arrow. */
export const isArrow = ({ class: what }: LineMark): boolean => what === 'attack';

/** The arrows of units that attack and of lines of class `attack`: halo, then inside, then outline. */
export function arrowLayers(spreads: readonly Spread[], lines: readonly LineMark[], tools: Tools) {
	const data = [
		...spreads.flatMap((spread) => arrowOfUnit(spread, tools)),
		...lines.filter(isArrow).flatMap((line) => arrowsOfLine(line, tools)),
	];
	const { theme, sides, ground } = tools;
	const colours = (arrow: Arrow) => sideColours(theme, sides, arrow.side);
	return [
		edgeLayer('arrow-halos', data, ground, EDGE * theme.weight + HALO, ({ opacity }) =>
			rgba(theme.halo, 0.85 * opacity),
		),
		new SolidPolygonLayer<Arrow>({
			id: 'arrows',
			data,
			getPolygon: ({ ring }) => ring.map((point) => ground.point(point)),
			parameters: ground.parameters,
			getFillColor: (arrow) =>
				arrow.outcome === undefined
					? [...rgba(colours(arrow).inside ?? colours(arrow).strong, 0.85 * arrow.opacity)]
					: [...rgba(theme.halo, 0.5 * arrow.opacity)],
			...{ beforeId: FIRST_LABEL },
		}),
		edgeLayer('arrow-edges', data, ground, EDGE * theme.weight, (arrow) => rgba(colours(arrow).strong, arrow.opacity)),
	];
}

/** Outlines of arrows, dashed for those that were only planned, except in the halo below. */
function edgeLayer(id: string, data: readonly Arrow[], ground: Terrain, width: number, colour: (arrow: Arrow) => Rgba) {
	const dashed = id === 'arrow-edges';
	return new PathLayer<Arrow>({
		id,
		data,
		getPath: ({ ring }) => ring.map((point) => ground.point(point)),
		parameters: ground.parameters,
		widthUnits: 'pixels',
		getWidth: width,
		getColor: (arrow) => [...colour(arrow)],
		jointRounded: true,
		extensions: [DASH],
		...{
			getDashArray: ({ outcome }: Arrow) => (dashed && outcome === 'planned' ? [3.2, 2.2] : [0, 0]),
			dashJustified: false,
			beforeId: FIRST_LABEL,
		},
	});
}

function arrowOfUnit(spread: Spread, tools: Tools): Arrow[] {
	const { attack, side, opacity } = spread.unit;
	if (!attack) return [];
	return arrowAlong(attack.path, coverOf(spread, tools), tools).map((ring) => ({
		ring,
		side,
		outcome: attack.outcome,
		opacity,
	}));
}

function arrowsOfLine({ geometry, growth, outcome, side, opacity }: LineMark, tools: Tools): Arrow[] {
	// As with units, that an attack failed shows once it has run its course.
	const now = growth < 1 && outcome === 'failed' ? undefined : outcome;
	return partsOf(geometry).flatMap((path) =>
		arrowAlong(grown(path, growth) as [number, number][], () => false, tools).map((ring) => ({
			ring,
			side,
			outcome: now,
			opacity,
		})),
	);
}

function arrowAlong(path: readonly LonLat[], isCovered: (point: Point) => boolean, { plane }: Tools) {
	const ring = arrowRing(cutCourse(courseOf(path.map(plane.to)), isCovered));
	return ring.length === 0 ? [] : [ring.map((point): [number, number] => [...plane.from(point)])];
}

/** What an arrow must stop short of: counter and name of its unit, or, where the unit stands aside, the dot at its place. */
function coverOf({ unit, shown, aside }: Spread, { plane, look }: Tools): (point: Point) => boolean {
	const [x, y] = plane.to(aside ? unit.position : shown);
	if (aside) return ([px, py]) => Math.hypot(px - x, py - y) < 9;
	const [wide, high] = [size.unit / 2 + 8, size.unit * 0.36 + 7];
	const name = halfTextWidth(labelOf(unit, look.names), size.unitLabel) + 3;
	return ([px, py]) => {
		const [dx, dy] = [Math.abs(px - x), py - y];
		return (dx < wide && Math.abs(dy) < high) || (dx < name && dy > 0 && dy < size.unit * 0.72 + 16);
	};
}
