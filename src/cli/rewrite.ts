/** Replaces parts of a program, for plugins of the build. */

/** A part of a parsed program, in the characters of its text. */
export interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly value?: unknown;
}

/** Tells what stands in the place of a part, of which `role` is its name in the part around it (`key`, `value`, a number in a list); nothing leaves it. */
export type Replace = (node: Node, role: string) => string | undefined;

/** The program with every part replaced, at any depth, for which something else is told; nothing is replaced within what was replaced. */
export function rewrite(code: string, program: object, replace: Replace): string {
	// The last first, so that the places of the others hold.
	return partsIn(program, replace).reduceRight(
		(rest, [{ start, end }, by]) => rest.slice(0, start) + by + rest.slice(end),
		code,
	);
}

type Replaced = readonly [node: Node, by: string];

function partsIn(value: unknown, replace: Replace, role = ''): readonly Replaced[] {
	if (typeof value !== 'object' || value === null) return [];
	const by = isNode(value) ? replace(value, role) : undefined;
	if (by !== undefined) return [[value as Node, by]];
	return Object.entries(value).flatMap(([name, part]) => partsIn(part, replace, name));
}

const isNode = (value: object): value is Node => 'type' in value && 'start' in value;
