import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { rewrite, type Replace } from '../../src/cli/rewrite';

const rewritten = (code: string, replace: Replace) => rewrite(code, parseSync('a.ts', code).program, replace);

it('replaces parts at any depth and leaves every other character', () => {
	const code = "// A note.\nexport const a = { 'b c': 'one', d: ['two', { e: 'three' }] } as const;\n";
	const shouted = rewritten(code, ({ type, value }, role) =>
		type === 'Literal' && role !== 'key' ? JSON.stringify(String(value).toUpperCase()) : undefined,
	);
	expect(shouted).toBe('// A note.\nexport const a = { \'b c\': "ONE", d: ["TWO", { e: "THREE" }] } as const;\n');
});

it('replaces nothing within what it replaced', () =>
	expect(
		rewritten('f(g(1));', ({ type }) => (type === 'CallExpression' ? 'h()' : type === 'Literal' ? '2' : undefined)),
	).toBe('h();'));
