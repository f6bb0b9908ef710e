/** As much of Citation.js as is used here. */
declare module '@citation-js/core' {
	export interface Citations {
		readonly format: (what: 'bibliography' | 'citation', options: Readonly<Record<string, unknown>>) => unknown;
	}
	export const Cite: new (data: readonly unknown[]) => Citations;
	export const plugins: {
		readonly config: { get(name: '@csl'): { readonly templates: { add(name: string, style: string): void } } };
	};
}
declare module '@citation-js/plugin-csl';
