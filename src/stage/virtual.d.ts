/* eslint @typescript-eslint/consistent-type-imports: off -- an ambient module cannot import by a relative path. */
/** What `src/cli/symbols-plugin.ts` has milsymbol draw. */
declare module 'virtual:symbols' {
	export const arms: import('./symbols/stroke').SymbolTables['arms'];
	export const echelons: import('./symbols/stroke').SymbolTables['echelons'];
}

/** What `src/cli/single/carried-plugin.ts` puts into the page itself. */
declare module 'virtual:carried' {
	/** The files of `public/` as data URLs by their paths relative to the page; `undefined` where they lie beside it. */
	export const carried: Readonly<Record<string, string>> | undefined;
}
