/** Trails: the way covered since the step before, fading towards its beginning; a withdrawal thin and dashed. */
import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import type { LonLat } from '../../core/entity';
import type { TrailPart, UnitMark } from '../../core/mark';
import { mercator, unmercator } from '../../core/view';
import type { Tools } from '../layers';
import { FIRST_LABEL } from '../style/names';
import { rgba, sideColours, size, type Rgba } from '../theme';

interface Trail {
	readonly path: [number, number][];
	/** One for each point, from the transparent beginning to the opaque end. */
	readonly colours: Rgba[];
	readonly casings: Rgba[];
	readonly withdrawing: boolean;
}

/** Shades from one end of a trail to the other. */
const SHADES = 32;
/** Opacity at the unit. */
const OPAQUE = 0.8;
const DASH = new PathStyleExtension({ dash: true, highPrecisionDash: true });

/** The trails of units; where an attack is drawn as an arrow its legs are left to that. */
export function trailLayers(units: readonly UnitMark[], tools: Tools) {
	const data = units.flatMap((unit) => trailsOf(unit, tools));
	const width = ({ withdrawing }: Trail) => size.trail * (withdrawing ? 0.7 : 1) * tools.theme.weight;
	const shared = {
		data,
		getPath: ({ path }: Trail) => path.map((point) => tools.ground.point(point)) as never,
		parameters: tools.ground.parameters,
		widthUnits: 'pixels' as const,
		jointRounded: true,
		beforeId: FIRST_LABEL,
	};
	return [
		new PathLayer<Trail>({
			...shared,
			id: 'trails-casing',
			getWidth: (trail) => width(trail) + 4,
			getColor: ({ casings }) => casings,
		}),
		new PathLayer<Trail>({
			...shared,
			id: 'trails',
			getWidth: width,
			getColor: ({ colours }) => colours,
			extensions: [DASH],
			...{ getDashArray: ({ withdrawing }: Trail) => (withdrawing ? [2.2, 1.6] : [0, 0]), dashJustified: false },
		}),
	];
}

function trailsOf({ trail, attack, side, opacity }: UnitMark, { theme, sides }: Tools): Trail[] {
	const lengths = trail.map(({ path }) => lengthOf(path));
	const whole = lengths.reduce((sum, length) => sum + length, 0);
	const drawnAsArrow = attack ? trail.map(({ manoeuvre }) => manoeuvre).lastIndexOf('attack') : -1;
	const ink = sideColours(theme, sides, side).strong;
	let before = 0;
	return trail.flatMap(({ manoeuvre, path }: TrailPart, i) => {
		const begin = before;
		before += lengths[i]!;
		if (i === drawnAsArrow || whole === 0) return [];
		const { points, shares } = shaded(path, begin, whole);
		const shade = (colour: string, most: number) => shares.map((share) => rgba(colour, most * share * opacity));
		const withdrawing = manoeuvre === 'withdrawal';
		return [{ path: points, colours: shade(ink, OPAQUE), casings: shade(theme.halo, 0.75), withdrawing }];
	});
}

/** A path cut finely, with the share of the whole trail (0 to 1) that lies behind the middle of the piece that begins at each point. */
function shaded(path: readonly LonLat[], begin: number, whole: number) {
	const points: [number, number][] = [];
	const shares: number[] = [];
	let reached = begin;
	for (let i = 1; i < path.length; i++) {
		const [[ax, ay], [bx, by]] = [mercator(path[i - 1]!), mercator(path[i]!)];
		const length = Math.hypot(bx - ax, by - ay);
		// Cuts lie at fixed shares of the whole, so that shades stay in their order while the trail grows.
		const first = Math.floor((reached / whole) * SHADES) + 1;
		const cuts = [0];
		for (let cut = first; (cut / SHADES) * whole < reached + length - 1e-12; cut++) {
			const at = ((cut / SHADES) * whole - reached) / length;
			if (at > 0) cuts.push(at);
		}
		for (const [n, at] of cuts.entries()) {
			points.push([...unmercator([ax + (bx - ax) * at, ay + (by - ay) * at])]);
			shares.push((reached + length * ((at + (cuts[n + 1] ?? 1)) / 2)) / whole);
		}
		reached += length;
	}
	return { points: [...points, [...path[path.length - 1]!] as [number, number]], shares: [...shares, reached / whole] };
}

function lengthOf(path: readonly LonLat[]): number {
	const plane = path.map(mercator);
	return plane.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - plane[i]![0], y - plane[i]![1]), 0);
}
