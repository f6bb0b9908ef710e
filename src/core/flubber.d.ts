declare module 'flubber' {
	const flubber: {
		/** Blends one ring into another; with `string: false` the blend gives points. */
		readonly interpolate: (
			from: number[][],
			to: number[][],
			options: { string: false; maxSegmentLength?: number },
		) => (share: number) => number[][];
	};
	export default flubber;
}
