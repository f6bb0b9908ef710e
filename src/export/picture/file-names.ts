/** How the files of pictures are called, so that they sort as the talk goes. */

/** A step by its names. */
export interface Named {
	readonly slide: string;
	readonly step: string;
}

/** Names without ending, `NN-slide-step`, in the order of the steps. The number of a slide is its place among the slides of all steps. */
export function fileNames<Step extends Named>(
	steps: readonly Named[],
	of: readonly Step[],
): readonly (Step & { readonly name: string })[] {
	const slides = [...new Set(steps.map(({ slide }) => slide))];
	const digits = Math.max(2, String(slides.length).length);
	const number = (slide: string) => String(slides.indexOf(slide) + 1).padStart(digits, '0');
	return of.map((one) => ({ ...one, name: `${number(one.slide)}-${fileName(one.slide)}-${fileName(one.step)}` }));
}

/** Letters of any script, digits, `-` and `_` stay; anything else is written as in a link. */
export function fileName(name: string): string {
	return name.replace(/[^\p{L}\p{N}_-]/gu, (sign) =>
		encodeURIComponent(sign).replaceAll('.', '%2E').replaceAll('*', '%2A'),
	);
}
