/* eslint @typescript-eslint/consistent-type-imports: off -- an ambient module cannot import by a relative path. */
/** What `src/cli/symbols-plugin.ts` has milsymbol draw. */
declare module 'virtual:symbols' {
	export const arms: import('./symbols/stroke').SymbolTables['arms'];
	export const echelons: import('./symbols/stroke').SymbolTables['echelons'];
}
