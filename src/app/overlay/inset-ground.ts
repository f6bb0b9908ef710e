/** Where the ground of an inset runs and where its stations stand, in units of its drawing. */
import type { InsetSketch } from '../../core/entity';

/** Width of the drawing. */
export const WIDTH = 320;

interface Point {
	readonly x: number;
	readonly y: number;
}

/** The ground as an SVG path, and the places on it. */
export interface InsetGround {
	readonly height: number;
	readonly path: string;
	readonly stations: readonly Point[];
	/** Where the measure over each gap begins and ends. */
	readonly gaps: readonly { readonly from: number; readonly to: number }[];
	/** Where the ground is broken: in the middle of each gap. */
	readonly breaks: readonly Point[];
}

/** Level of the ground at its lowest, and how much it rises; room above for the measure and for what stands there. */
const FLOOR = { flat: 58, rise: 90 };
const RISE = 34;

/** Stations evenly from left to right; rising ground is highest at the summit, else at the last station. */
export function groundOf({ profile, stations }: InsetSketch): InsetGround {
	const step = WIDTH / stations.length;
	const summit = stations.findIndex(({ what }) => what === 'summit');
	const top = (summit < 0 ? stations.length - 1 : summit) * step + step / 2;
	const floor = FLOOR[profile];
	const level = (x: number) =>
		profile === 'flat' ? floor : floor - RISE * Math.max(0, 1 - (Math.abs(x - top) / (WIDTH * 0.8)) ** 1.6);
	const at = (x: number): Point => ({ x, y: level(x) });
	const course = Array.from({ length: 41 }, (_, i) => at((WIDTH * i) / 40));
	const xs = stations.map((_, i) => i * step + step / 2);
	const gaps = xs.slice(1).map((to, i) => ({ from: xs[i]!, to }));
	return {
		height: floor + 16,
		path: `M${course.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`,
		stations: xs.map(at),
		gaps,
		breaks: gaps.map(({ from, to }) => at((from + to) / 2)),
	};
}
