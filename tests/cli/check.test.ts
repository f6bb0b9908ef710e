import { expect, it } from 'vitest';
import { carryOut, verdictsText } from '../../src/cli/check';
import { adviceText } from '../../src/cli/content/advice';
import { codeProblem } from '../../src/cli/content/code-problem';
import { ROOT } from '../../src/cli/script';
import type { Problem } from '../../src/core/problem';

it('says what passed in a line and what did not in full', () => {
	const verdicts = [
		{ name: 'types', passed: true, output: 'noise' },
		{ name: 'lint', passed: false, output: '\n1:1 a thing\n2:1 another\n\n' },
		{ name: 'format', passed: false, output: 'a.ts\n' },
	];
	expect(verdictsText(verdicts)).toBe(
		'types: no problems\nlint: problems\n\n1:1 a thing\n2:1 another\n\nformat: problems\n\na.ts\n',
	);
});

it('tells the advice of a check that passed, and how much there is of it', () => {
	const piece = (what: string) => ({ where: ['geo/a.geojson'], what, fix: 'Mend it.' });
	const advised = (...advice: readonly Problem[]) =>
		verdictsText([{ name: 'content', passed: true, output: `${adviceText(advice)}\n`, advises: true }]);
	expect(advised(piece('One'), piece('Another'))).toBe(
		`content: no problems, 2 pieces of advice\n\n${adviceText([piece('One'), piece('Another')])}\n`,
	);
	expect(advised(piece('One')).split('\n')[0]).toBe('content: no problems, 1 piece of advice');
	expect(advised()).toBe('content: no problems');
	const failed = { name: 'content', passed: false, output: `A problem\n\n${adviceText([piece('One')])}` };
	expect(verdictsText([failed]).split('\n')[0]).toBe('content: problems, 1 piece of advice');
});

it('keeps what a check prints, and knows whether it passed', async () => {
	const check = (program: string, ...args: string[]) => carryOut({ name: 'format', program, args });
	expect(await check('prettier/bin/prettier.cjs', '--version')).toMatchObject({ passed: true });
	const failed = await check('prettier/bin/prettier.cjs', '--check', 'no-such-file.ts');
	expect(failed.passed).toBe(false);
	expect(failed.output).toContain('no-such-file.ts');
});

it('a check that cannot start has not passed, and says so', async () => {
	const verdict = await carryOut({ name: 'lint', program: 'no-such-program.js', args: [] });
	expect(verdict).toMatchObject({ passed: false });
	expect(verdict.output).not.toBe('');
});

it('turns an error of the compiler into a problem with file and line', () => {
	const error = Object.assign(
		new Error('slides/01-a.svelte:7:3 `<p>` was left open\nhttps://svelte.dev/e/element_unclosed'),
		{
			id: `${ROOT}slides/01-a.svelte`,
			loc: { file: `${ROOT}slides/01-a.svelte`, line: 7, column: 3 },
		},
	);
	const problem = codeProblem(error, 'slides/01-a.svelte');
	expect(problem.where).toEqual(['slides/01-a.svelte', 'line 7']);
	expect(problem.what).toBe('`<p>` was left open');
});

it('turns what a script threw into a problem without a stack', () => {
	const problem = codeProblem(new ReferenceError('crest is not defined'), 'slides/01-a.svelte');
	expect(problem).toMatchObject({ where: ['slides/01-a.svelte'], what: 'crest is not defined' });
});
