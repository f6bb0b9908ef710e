/** The lit part of the moon's disc as it is seen. */

/** Points along each of its two edges. */
const STEPS = 24;

/**
 * The lit part as a ring of points round the origin, y downwards, on a disc of radius 1. It waxes from the right as seen from the northern
 * hemisphere, from the left from the southern; the tilt towards the horizon is left out. `phase` as in `Sky`, `lit` 0 to 1.
 */
export function moonShape(lit: number, phase: number, southern = false): [x: number, y: number][] {
	const right = phase < 0.5 !== southern;
	const side = right ? 1 : -1;
	const angles = Array.from({ length: STEPS + 1 }, (_, i) => (i / STEPS - 0.5) * Math.PI);
	const limb = angles.map((angle): [number, number] => [side * Math.cos(angle), Math.sin(angle)]);
	const terminator = angles.map((angle): [number, number] => [side * (1 - 2 * lit) * Math.cos(angle), Math.sin(angle)]);
	return [...limb, ...terminator.reverse()];
}
