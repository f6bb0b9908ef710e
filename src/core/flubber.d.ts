declare module 'flubber' {
	/** Blends one ring into another; with `string: false` the blend gives points. */
	export function interpolate(
		from: number[][],
		to: number[][],
		options: { string: false; maxSegmentLength?: number },
	): (share: number) => number[][];
}
