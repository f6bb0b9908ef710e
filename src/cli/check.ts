/** `npm run check`: types, lint, format, content, what is used, licences and known holes, each to its end, so that every problem is seen at once. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { adviceCount } from './content/advice';
import { helpText, readOptions } from './options';
import { ROOT, runScript } from './script';

/** One thing that is looked at: its name, the program in `node_modules`, its arguments. */
export interface Check {
	readonly name: string;
	readonly program: string;
	readonly args: readonly string[];
	/** Whether what it says when it passes is worth reading. */
	readonly advises?: true;
}

/** What a check said, and whether it is content. */
export interface Verdict {
	readonly name: string;
	readonly passed: boolean;
	readonly output: string;
	/** Whether its output is to be read though it passed. */
	readonly advises?: true;
}

/** What nobody uses, what is used and not declared, and files that need each other. */
const KINDS = 'files,dependencies,unlisted,unresolved,exports,types,duplicates,cycles';

const CHECKS: readonly Check[] = [
	{ name: 'content', program: 'tsx/dist/cli.mjs', args: ['src/cli/check-content.ts'], advises: true },
	{ name: 'types', program: 'svelte-check/bin/svelte-check', args: ['--output', 'human', '--fail-on-warnings'] },
	{ name: 'lint', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
	{
		name: 'use',
		program: 'knip/bin/knip.js',
		args: ['--no-progress', '--config', 'src/cli/check/knip.json', '--include', KINDS],
	},
	{ name: 'licences', program: 'tsx/dist/cli.mjs', args: ['src/cli/licences.ts', '--check'] },
	{ name: 'audit', program: 'tsx/dist/cli.mjs', args: ['src/cli/audit.ts'], advises: true },
	{ name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
];
const OPTIONS = { help: { help: 'prints this' } } as const;

runScript(import.meta.url, async (args) => {
	if (readOptions(OPTIONS, args).help) {
		console.log(
			helpText(
				'npm run check: types, lint, format, content, dead code, licences, known holes; prints every problem of all.',
				OPTIONS,
			),
		);
		return 0;
	}
	const verdicts = await Promise.all(CHECKS.map(carryOut));
	console.log(verdictsText(verdicts));
	return verdicts.every(({ passed }) => passed) ? 0 : 1;
});

/** The verdicts as text: what failed in full, what passed in one line. */
export function verdictsText(verdicts: readonly Verdict[]): string {
	return verdicts
		.map(({ name, passed, output, advises }) => {
			const told = !passed || (advises && output.trim() !== '') ? `\n\n${output.trim()}\n` : '';
			const verdict = [passed ? 'no problems' : 'problems', adviceCount(output)].filter(Boolean).join(', ');
			return `${name}: ${verdict}${told}`;
		})
		.join('\n');
}

/** Runs a check to its end. Colours are left out: the output is kept and shown later, and may end in a file. */
export function carryOut({ name, program, args, advises }: Check): Promise<Verdict> {
	const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
	const command = [join(ROOT, 'node_modules', program), ...args];
	return new Promise((resolve) => {
		execFile(process.execPath, command, { cwd: ROOT, env, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
			const output = [stdout, stderr, stdout + stderr === '' ? (error?.message ?? '') : ''].join('');
			resolve({ name, passed: error === null, output, ...(advises && { advises }) });
		});
	});
}
