/** Values that nobody expects, and JSON that has been tampered with. */
import fc, { type Arbitrary } from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Names that JavaScript keeps for itself, and those that mean something here. */
const NAMES = [
	'__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', 'id', 'type', 'name', 'names', 'kind', 'class',
	'datetimes', 'start', 'end', 'sources', 'source', 'uncertainty', 'confidence', 'geometry', 'geometries', 'coordinates', 'properties',
	'reading', 'stations', 'gaps', 'between', 'part_of', 'value', 'unit', 'check', 'checked', 'contradicts', 'when', 'text', 'claim', 'custom',
	'interpolation', 'strength', 'men', 'altitude', 'crossing', 'agreed', 'precision', 'issued', 'author', 'title', 'steps', 'at', 'view', 'show',
	'plan', 'panel', 'groups', 'bars', 'hours', 'items', 'claims', 'left', 'colour', 'colour-fill', 'bbox', 'crs', '', ' ', 'ﷺ', 'a b',
]; // prettier-ignore
const TEXTS = [
	'', ' ', '\u0000', '\ud800', '\ufeff', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '${x}', '\\',
	'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiPolygon', 'MultiLineString', 'GeometryCollection', 'Feature', 'FeatureCollection',
	'track', 'zone', 'front', 'border', 'inset', 'ground', 'strike', 'Linear', 'Step', 'documented', 'schematic', 'day', 'attack', 'failed', 'destroyed',
	'1938-07-31T02:00+10:00', '1938-07-31T05:00+10:00', '1938-07-31T05:00', '1938-02-30T00:00Z', '0000-01-01T00:00Z', '-271821-04-20T00:00Z',
	'+275760-09-13T00:00Z', '1938', '1938-07', '24:00', '12:00', '99:99', '+14:00', '+99:99', 'מִלְחָמָה', '戦闘', '👩‍🚀', 'e\u0301'.repeat(40), 'x'.repeat(5000),
]; // prettier-ignore
const NUMBERS = [
	0, -0, 1, -1, 0.5, 1e-320, 1e308, -1e308, 180, -180, 179.9999999, 181, 90, -90, 85.06, 360, 2 ** 31, 2 ** 53, Infinity, -Infinity, NaN,
]; // prettier-ignore

const wildName = fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 8, unit: 'binary' }));
const wildText = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 30, unit: 'binary' }));
const wildNumber = fc.oneof(fc.constantFrom(...NUMBERS), fc.double());

/** Any JSON, and numbers that JSON has not. */
export const wild: Arbitrary<unknown> = fc.oneof(
	{ weight: 4, arbitrary: fc.oneof(wildText, wildNumber, wildName) },
	{ weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], [[[]]], nested(30), ownProto()) },
	{ weight: 1, arbitrary: fc.array(fc.oneof(wildText, wildNumber, fc.constant(null)), { maxLength: 4 }) },
	{ weight: 1, arbitrary: fc.dictionary(wildName, fc.oneof(wildText, wildNumber, fc.constant(null)), { maxKeys: 3 }) },
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
); // prettier-ignore

function nested(depth: number): unknown {
	return depth === 0 ? [] : [nested(depth - 1)];
}

function ownProto(): unknown {
	return JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }');
}

/** One act of tampering: where, by the number of the place among all, and how. */
interface Act {
	readonly place: number;
	readonly other: number;
	readonly how: 'replace' | 'remove' | 'repeat' | 'rename' | 'wrap' | 'move' | 'text' | 'shift' | 'add' | 'swap';
	readonly value: unknown;
	readonly name: string;
}

const act: Arbitrary<Act> = fc.record({
	place: fc.nat(),
	other: fc.nat(),
	how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'remove', 'repeat', 'rename', 'wrap', 'move', 'text', 'shift', 'add', 'swap'),
	value: wild,
	name: wildName,
}); // prettier-ignore

/** Some acts of tampering; mostly few, so that what is right around them is read too. */
export const acts = fc.array(act, { minLength: 1, maxLength: 5, size: 'max' });

interface Place {
	readonly holder: Record<string, unknown> | unknown[];
	readonly key: string;
}

/** The value after all acts, one after the other; what came in is left as it was. */
export function tampered(value: unknown, doings: readonly Act[]): unknown {
	const root = { value: structuredClone(value) };
	for (const doing of doings) {
		const places = placesIn(root);
		if (places.length > 0) carryOut(doing, places[doing.place % places.length]!, places[doing.other % places.length]!);
	}
	return root.value;
}

function placesIn(holder: Place['holder'], places: Place[] = []): Place[] {
	for (const [key, value] of Object.entries(holder)) {
		places.push({ holder, key });
		if (typeof value === 'object' && value !== null) placesIn(value as Place['holder'], places);
	}
	return places;
}

const at = ({ holder, key }: Place): unknown => (holder as Record<string, unknown>)[key];
/** Not by assignment, which would set a prototype. */
const put = ({ holder, key }: Place, value: unknown) =>
	Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });

function remove({ holder, key }: Place): void {
	if (Array.isArray(holder)) holder.splice(Number(key), 1);
	else Reflect.deleteProperty(holder, key);
}

function carryOut({ how, value, name }: Act, place: Place, other: Place): void {
	const here = structuredClone(at(place));
	switch (how) {
		case 'replace':
			return void put(place, structuredClone(value));
		case 'remove':
			return remove(place);
		case 'repeat':
			if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 0, here);
			return;
		case 'rename':
			if (Array.isArray(place.holder)) return;
			remove(place);
			return void put({ holder: place.holder, key: name }, here);
		case 'wrap':
			return void put(place, [here]);
		case 'move':
			return void put(place, structuredClone(at(other)));
		case 'text':
			return void put(place, JSON.stringify(here) ?? '');
		case 'shift':
			return void put(place, typeof here === 'number' ? here + 360 : value);
		case 'add':
			return void put(
				{ holder: place.holder, key: Array.isArray(place.holder) ? String(place.holder.length) : name },
				value,
			);
		case 'swap':
			put(place, structuredClone(at(other)));
			return void put(other, here);
	}
}

/** JSON text that keeps what JSON has not: numbers beyond all bounds as 1e999, NaN as the bare word. */
export function jsonText(value: unknown): string {
	const MARK = '\u0001';
	const text = JSON.stringify(value, (_, one: unknown) =>
		typeof one === 'number' && !Number.isFinite(one) ? `${MARK}${one}${MARK}` : one,
	);
	return (text ?? 'undefined').replace(/"\\u0001(-?)(Infinity|NaN)\\u0001"/g, (_, sign: string, word: string) =>
		word === 'NaN' ? 'NaN' : `${sign}1e999`,
	);
}

/** What befalls a text: bytes lost, doubled, exchanged, another encoding. */
export interface Scratch {
	readonly place: number;
	readonly length: number;
	readonly how: 'cut' | 'lose' | 'double' | 'insert' | 'bom' | 'crlf' | 'utf16' | 'latin1';
	readonly text: string;
}

export const scratch: Arbitrary<Scratch> = fc.record({
	place: fc.double({ min: 0, max: 1, noNaN: true }),
	length: fc.nat({ max: 40 }),
	how: fc.constantFrom('cut', 'lose', 'lose', 'double', 'insert', 'insert', 'bom', 'crlf', 'utf16', 'latin1'),
	text: fc.oneof(fc.constantFrom(',', '{', '}', '[', ']', '"', ':', 'NaN', '\n', '/*', '//', "'", '\\', '\\u', '-', '.', '1e5', '[[[['), wildText),
}); // prettier-ignore

/** A text after what befell it, as it is read from disk: as UTF-8. */
export function scratched(text: string, { place, length, how, text: more }: Scratch): string {
	const at = Math.floor(place * text.length);
	switch (how) {
		case 'cut':
			return text.slice(0, at);
		case 'lose':
			return text.slice(0, at) + text.slice(at + length);
		case 'double':
			return text.slice(0, at + length) + text.slice(at);
		case 'insert':
			return text.slice(0, at) + more + text.slice(at);
		case 'bom':
			return `\ufeff${text}`;
		case 'crlf':
			return text.replace(/[,{]/g, '$&\r\n');
		case 'utf16':
			return Buffer.from(text, 'utf16le').toString('utf8');
		case 'latin1':
			return Buffer.from(text, 'latin1').toString('utf8');
	}
}
