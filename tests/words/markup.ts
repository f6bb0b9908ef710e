/** Finds words that a component says by itself, in its markup, instead of by a key of `src/words`. */
import { parse } from 'svelte/compiler';

interface Node {
	readonly type: string;
	readonly name?: string;
	readonly data?: string;
	readonly value?: unknown;
	readonly [key: string]: unknown;
}

/** Attributes that are read out or shown. */
const SPOKEN =
	/^(aria-label|aria-valuetext|aria-description|aria-roledescription|title|alt|placeholder|label|summary|name)$/;
/** What is code or a key of the keyboard, whatever the language. */
const LITERAL = ['kbd', 'code', 'style', 'script'];
/** Two Latin letters or more beside each other; universal time and the key to leave are called so in every language. */
const WORD = /(?!UTC\b|Esc\b)\b[A-Za-z]{2,}/;

/** Every such text of a component. */
export function wordsInMarkup(source: string): readonly string[] {
	const root = parse(source, { modern: true });
	return inNode(root.fragment as unknown as Node).filter((text) => WORD.test(text));
}

function inNode(node: Node): readonly string[] {
	if (node.type === 'Text') return [node.data ?? ''];
	if (node.type === 'ExpressionTag') return literalsOf(node['expression'] as Node);
	if (node.type === 'Attribute') return inAttribute(node);
	if (node.type === 'Comment' || LITERAL.includes(node.name ?? '')) return [];
	return children(node).flatMap(inNode);
}

/** Of what is passed to a component or an element only what is shown; `name` is shown where it is a component's. */
function inAttribute({ name = '', value }: Node): readonly string[] {
	if (!SPOKEN.test(name) || value === true) return [];
	return [value].flat().flatMap((part) => inNode(part as Node));
}

const FIELDS = [
	'fragment',
	'nodes',
	'attributes',
	'body',
	'consequent',
	'alternate',
	'fallback',
	'pending',
	'then',
	'catch',
];

function children(node: Node): readonly Node[] {
	const isField = ({ type, name }: Node) => type === 'Attribute' && name === 'name';
	return FIELDS.flatMap((key) => (node[key] as Node | readonly Node[] | null | undefined) ?? []).filter(
		(child) => node.type !== 'RegularElement' || !isField(child),
	);
}

/** Texts that an expression may give by itself: not the arguments of a call, and not what is compared. */
function literalsOf(node: Node): readonly string[] {
	switch (node.type) {
		case 'Literal':
			return typeof node.value === 'string' ? [node.value] : [];
		case 'TemplateLiteral': {
			const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
			return [...quasis.map(({ value }) => value.cooked), ...(node['expressions'] as Node[]).flatMap(literalsOf)];
		}
		case 'ConditionalExpression':
			return [node['consequent'], node['alternate']].flatMap((one) => literalsOf(one as Node));
		case 'LogicalExpression':
			return [node['left'], node['right']].flatMap((one) => literalsOf(one as Node));
		case 'BinaryExpression':
			return node['operator'] === '+' ? [node['left'], node['right']].flatMap((one) => literalsOf(one as Node)) : [];
		default:
			return [];
	}
}
