/** The words of a slide file as running text, by step, without compiling it: what linters of prose read. */
import { parse } from 'svelte/compiler';

/** A stretch of running text; where something was left out of it stands `GAP`, and a new block begins on a new line. */
export interface Passage {
	/** The step whose `<Step>` it stands in. */
	readonly step: string;
	readonly text: string;
	/** The line of the file, from 1, on which the character of `text` at an index stands. */
	readonly lineAt: (index: number) => number;
}

/** Stands for a component or an expression that was left out. */
export const GAP = '\uFFFC';

interface Node {
	readonly type: string;
	readonly name?: string;
	readonly data?: string;
	readonly start: number;
	readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
	readonly [key: string]: unknown;
}
type Piece = readonly [text: string, start: number];

const INLINE = ['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'sub', 'sup'];
const CHILDREN = ['fragment', 'nodes', 'body', 'consequent', 'alternate', 'fallback', 'pending', 'then', 'catch'];

/** The passages of a slide, one for each `<Step>`, without what stands inside the components named in `without`. */
export function passagesOf(source: string, without: readonly string[]): readonly Passage[] {
	const root = parse(source, { modern: true }).fragment as unknown as Node;
	return stepsIn(root).map((step) => passage(step, source, without));
}

function stepsIn(node: Node): readonly Node[] {
	if (node.type === 'Component' && node.name === 'Step') return [node];
	return childrenOf(node).flatMap(stepsIn);
}

function passage(step: Node, source: string, without: readonly string[]): Passage {
	const pieces = childrenOf(step).flatMap((node) => piecesOf(node, without));
	const starts: number[] = [];
	let text = '';
	for (const [part] of pieces) {
		starts.push(text.length);
		text += part;
	}
	const lineAt = (index: number) => {
		const piece = Math.max(
			0,
			starts.findLastIndex((start) => start <= index),
		);
		const [, from] = pieces[piece] ?? ['', step.start];
		return source.slice(0, from + index - (starts[piece] ?? 0)).split('\n').length;
	};
	return { step: nameOf(step), text, lineAt };
}

function piecesOf(node: Node, without: readonly string[]): Piece[] {
	if (node.type === 'Text') return [[node.data ?? '', node.start]];
	if (node.type === 'Comment') return [];
	if (node.type === 'ExpressionTag' || (node.type === 'Component' && without.includes(node.name ?? ''))) {
		return [[GAP, node.start]];
	}
	const inside = childrenOf(node).flatMap((child) => piecesOf(child, without));
	const isBlock = node.type === 'RegularElement' ? !INLINE.includes(node.name ?? '') : node.name === 'Note';
	if (node.type === 'Component' && inside.length === 0) return [[GAP, node.start]];
	return isBlock ? [['\n', node.start], ...inside, ['\n', node.start]] : inside;
}

function childrenOf(node: Node): readonly Node[] {
	return CHILDREN.flatMap((key) => {
		const child = node[key] as Node | readonly Node[] | null | undefined;
		return child === null || child === undefined ? [] : child;
	}).flatMap((child) => (child.type === 'Fragment' ? childrenOf(child) : [child]));
}

function nameOf({ attributes = [] }: Node): string {
	const value = attributes.find(({ name }) => name === 'name')?.value;
	const [text] = (Array.isArray(value) ? value : []) as { readonly data?: string }[];
	return text?.data ?? '<Step>';
}
