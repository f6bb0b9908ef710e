/** As much of Citation.js as is used here. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: readonly unknown[]);
		format(what: 'bibliography' | 'citation', options: Readonly<Record<string, unknown>>): unknown;
	}
	export const plugins: {
		readonly config: { get(name: '@csl'): { readonly templates: { add(name: string, style: string): void } } };
	};
}
declare module '@citation-js/plugin-csl';
