declare module 'flubber' {
	/** Blends one ring into another; with `string: false` the blend gives points. */
	type Interpolate = (
		from: number[][],
		to: number[][],
		options: { string: false; maxSegmentLength?: number },
	) => (share: number) => number[][];
	/** Its exports as loaders of modules see them: some by their names, some in the default one alone. */
	export const interpolate: Interpolate | undefined;
	const flubber: { readonly interpolate: Interpolate };
	export default flubber;
}
