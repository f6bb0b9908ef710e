/** Trails: the way covered since the step before, fading towards its beginning; a withdrawal thin and dashed. */
import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import type { TrailPart, UnitMark } from '../../core/mark';
import type { Tools } from '../layers';
import { FIRST_LABEL } from '../style/names';
import { rgba, sideColours, size, type Rgba } from '../theme';
import { FadeExtension, type FadeProps } from './fade';

/** One after the other, as deck.gl takes paths that need no normalizing: positions, and the opacity at each vertex and at the next. */
export interface Trail {
	readonly path: Float64Array;
	readonly fade: Float32Array;
	readonly ink: Rgba;
	readonly casing: Rgba;
	readonly withdrawing: boolean;
}

/** Opacity at the unit, and there of what sets a trail off from the map. */
const OPAQUE = 0.8;
const CASING = 0.75;
const WITHDRAWING = 0.7;
const FADE = new FadeExtension();
const DASH = new PathStyleExtension({ dash: true, highPrecisionDash: true });
const DASHES = { getDashArray: [2.2, 1.6], dashJustified: false };

/** The trails of units; where an attack is drawn as an arrow its legs are left to that. */
export function trailLayers(units: readonly UnitMark[], tools: Tools) {
	const all = units.flatMap((unit) => trailsOf(unit, tools));
	const [onward, back] = [all.filter(({ withdrawing }) => !withdrawing), all.filter(({ withdrawing }) => withdrawing)];
	const width = size.trail * tools.theme.weight;
	const shared = sharedProps(tools);
	const trails = { ...shared, getColor: ({ ink }: Trail) => ink };
	return [
		new PathLayer<Trail, FadeProps<Trail>>({
			...shared,
			id: 'trails-casing',
			data: all,
			getWidth: ({ withdrawing }) => width * (withdrawing ? WITHDRAWING : 1) + 4,
			getColor: ({ casing }) => casing,
			extensions: [FADE],
		}),
		new PathLayer<Trail, FadeProps<Trail>>({
			...trails,
			id: 'trails',
			data: onward,
			getWidth: width,
			extensions: [FADE],
		}),
		new PathLayer<Trail, FadeProps<Trail>>({
			...trails,
			id: 'trails-withdrawing',
			data: back,
			getWidth: width * WITHDRAWING,
			extensions: [FADE, DASH],
			...DASHES,
		}),
	];
}

const sharedProps = ({ ground: { raised, parameters } }: Tools) => ({
	getPath: ({ path }: Trail) => path as never,
	getFade: ({ fade }: Trail) => fade,
	_pathType: 'open' as const,
	positionFormat: raised ? ('XYZ' as const) : ('XY' as const),
	parameters,
	widthUnits: 'pixels' as const,
	jointRounded: true,
	beforeId: FIRST_LABEL,
});

/** The trail of a unit, part by part. */
export function trailsOf(
	{ trail, attack, side, opacity }: UnitMark,
	{ theme, sides, ground }: Pick<Tools, 'theme' | 'sides' | 'ground'>,
): Trail[] {
	if (trail.length === 0) return [];
	const laid = trail.map(({ path }: TrailPart) => (ground.raised ? ground.line(path as never) : path));
	const reached = laid.map(lengthsAlong);
	const whole = reached.reduce((sum, lengths) => sum + lengths.at(-1)!, 0);
	if (whole === 0) return [];
	const drawnAsArrow = attack ? trail.map(({ manoeuvre }) => manoeuvre).lastIndexOf('attack') : -1;
	const ink = rgba(sideColours(theme, sides, side).strong, OPAQUE * opacity);
	const casing = rgba(theme.halo, CASING * opacity);
	let before = 0;
	return trail.flatMap(({ manoeuvre }, i) => {
		const begin = before;
		before += reached[i]!.at(-1)!;
		if (i === drawnAsArrow) return [];
		const fade = fadeOf(reached[i]!, begin, whole);
		return [{ path: flat(laid[i]!), fade, ink, casing, withdrawing: manoeuvre === 'withdrawal' }];
	});
}

/** The share of the whole trail that lies behind each vertex, and behind the next. */
function fadeOf(reached: Float64Array, begin: number, whole: number): Float32Array {
	const fade = new Float32Array(2 * reached.length);
	for (let i = 0; i < reached.length; i++) {
		fade[2 * i] = (begin + reached[i]!) / whole;
		fade[2 * i + 1] = (begin + reached[Math.min(i + 1, reached.length - 1)]!) / whole;
	}
	return fade;
}

/** The way from the first vertex to each, in degrees of latitude: only proportions are wanted, and a battlefield is flat enough for them. */
function lengthsAlong(path: readonly (readonly number[])[]): Float64Array {
	const reached = new Float64Array(path.length);
	const narrow = Math.cos((path[0]![1]! * Math.PI) / 180);
	for (let i = 1; i < path.length; i++) {
		const [from, to] = [path[i - 1]!, path[i]!];
		reached[i] = reached[i - 1]! + Math.hypot((to[0]! - from[0]!) * narrow, to[1]! - from[1]!);
	}
	return reached;
}

function flat(path: readonly (readonly number[])[]): Float64Array {
	const each = path[0]!.length;
	const numbers = new Float64Array(each * path.length);
	for (let i = 0; i < path.length; i++)
		for (let axis = 0; axis < each; axis++) numbers[each * i + axis] = path[i]![axis]!;
	return numbers;
}
