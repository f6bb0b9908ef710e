/** A text of JSON seen as its tokens, for what a parser does not tell: brackets left open, keys written twice. */

/** A place in a text, counted from 1. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/** A token and the index of its first character. */
export interface Token {
	readonly text: string;
	readonly index: number;
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u001f]/;
const SINGLE = '{}[]:,';
const WORD = /[^\s"{}[\]:,]+/y;

/** The opening brackets that are never closed, outermost first. */
export function openBrackets(json: string): readonly Token[] {
	const open: Token[] = [];
	for (const token of tokensOf(json)) {
		if (opens(token)) open.push(token);
		if (closes(token)) open.pop();
	}
	return open;
}

/** The first opening bracket that stands within more than so many others; `undefined` where none does. */
export function deepBracket(json: string, most: number): Token | undefined {
	let depth = 0;
	for (const token of tokensOf(json)) {
		if (closes(token)) depth = Math.max(0, depth - 1);
		if (opens(token) && ++depth > most) return token;
	}
	return undefined;
}

/** Keys that stand a second time in the same object, of which a parser would keep the last alone. */
export function repeatedKeys(json: string): readonly Token[] {
	const objects: Set<string>[] = [];
	const repeated: Token[] = [];
	let before: Token | undefined;
	for (const token of tokensOf(json)) {
		if (opens(token)) objects.push(new Set());
		if (closes(token)) objects.pop();
		if (token.text === ':' && before && isRepeated(before.text, objects.at(-1))) repeated.push(before);
		before = token;
	}
	return repeated;
}

/** The index of the first line break, tab or other control character inside a text, which JSON does not allow there. */
export function brokenTextIndex(json: string): number | undefined {
	for (const { text, index } of tokensOf(json)) {
		const within = text.startsWith('"') ? text.search(CONTROL) : -1;
		if (within >= 0) return index + within;
	}
	return undefined;
}

/** The line and column of an index. */
export function placeIn(text: string, index: number): TextPlace {
	const before = text.slice(0, index).split('\n');
	return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** `line 12, column 3`. */
export function placeText({ line, column }: TextPlace): string {
	return `line ${line}, column ${column}`;
}

/** By hand, for one pattern for all of it fails at a text of some million characters. */
function* tokensOf(json: string): Generator<Token> {
	let index = 0;
	while (index < json.length) {
		const end = tokenEnd(json, index);
		if (end > index) yield { text: json.slice(index, end), index };
		index = Math.max(end, index + 1);
	}
}

/** Where the token that begins here ends; here where there is none. */
function tokenEnd(json: string, index: number): number {
	const first = json[index]!;
	if (first === '"') return textEnd(json, index + 1);
	if (SINGLE.includes(first)) return index + 1;
	WORD.lastIndex = index;
	return WORD.test(json) ? WORD.lastIndex : index;
}

/** Behind the quotation mark that closes a text, or at the end of all. */
function textEnd(json: string, from: number): number {
	let index = from;
	while (index < json.length && json[index] !== '"') index += json[index] === '\\' ? 2 : 1;
	return Math.min(index + 1, json.length);
}

const opens = ({ text }: Token) => text === '{' || text === '[';
const closes = ({ text }: Token) => text === '}' || text === ']';

function isRepeated(key: string, keys: Set<string> | undefined): boolean {
	const repeated = keys?.has(key) ?? false;
	keys?.add(key);
	return repeated;
}
