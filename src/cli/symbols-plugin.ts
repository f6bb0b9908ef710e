/** Vite's side of APP-6: milsymbol draws every arm and echelon when the page is built, so that its 195 kB never reach a reader. */
import type { Plugin } from 'vite';
import type { SymbolTables } from '../stage/symbols/stroke';
import { ARM_SIGNS, codeOf, ECHELON_DIGITS, type ArmSign } from './symbols/signs.ts';
import { enlarged, strokesOf } from './symbols/strokes.ts';

const ID = 'virtual:symbols';
const RESOLVED = `\0${ID}`;
/** In milsymbol's units: shorter than the standard's, so that the name under the symbol stays clear of it. */
const STAFF = 26;

/** Serves `virtual:symbols`: the strokes of each arm and of each echelon. */
export function symbolsPlugin(): Plugin {
	return {
		name: 'symbols',
		resolveId: (id) => (id === ID ? RESOLVED : undefined),
		load: (id) => (id === RESOLVED ? moduleOf(symbolTables()) : undefined),
	};
}

/** Draws all arms and echelons; all frames of land units are alike, so that any echelon stands over any arm. */
export function symbolTables(): SymbolTables {
	return { arms: mapped(ARM_SIGNS, framedSign), echelons: mapped(ECHELON_DIGITS, echelonStrokes) };
}

function framedSign(arm: ArmSign) {
	const [frame, ...rest] = strokesOf(codeOf(arm, '00'), STAFF);
	if (arm.headquarters) return { frame: frame!, sign: [], staff: rest };
	return { frame: frame!, sign: rest.map((stroke) => enlarged(stroke, arm.scale ?? 1)), staff: [] };
}

function echelonStrokes(digits: string) {
	return strokesOf(codeOf(ARM_SIGNS['']!, digits)).slice(1);
}

function mapped<A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B): Record<string, B> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

/** JSON in a string is parsed by browsers faster than the same as a program. */
function moduleOf(tables: SymbolTables): string {
	return `export const { arms, echelons } = JSON.parse(${JSON.stringify(JSON.stringify(tables))});\n`;
}
