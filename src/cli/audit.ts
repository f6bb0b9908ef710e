/** `npm run audit`: whether what ships has a known hole of high or critical severity, as the registry tells. Where it cannot be asked, that is said and nothing fails. */
import { execFile } from 'node:child_process';
import { helpText, readOptions } from './options';
import { ROOT, runScript } from './script';

const OPTIONS = { help: { help: 'prints this' } } as const;
/** Milliseconds after which the registry counts as silent. */
const PATIENCE = 20_000;
const ASK = ['audit', '--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=10000'];

runScript(import.meta.url, async (args) => {
	if (readOptions(OPTIONS, args).help) {
		console.log(helpText('npm run audit: asks the registry for known holes of what ships.', OPTIONS));
		return 0;
	}
	const { passed, text } = verdictOn(await answerOfRegistry());
	if (text !== '') console.log(text);
	return passed ? 0 : 1;
});

/** What `npm audit --json` printed, and what that means. */
export function verdictOn(answer: string): { readonly passed: boolean; readonly text: string } {
	const found = holesIn(answer);
	if (!found)
		return { passed: true, text: 'The registry could not be asked for known holes; nothing is said of them.' };
	const bad = found.filter(({ severity }) => severity === 'high' || severity === 'critical');
	const text = bad.map(({ name, severity, range }) => `${name} ${range} has a known hole of ${severity} severity.`);
	return { passed: bad.length === 0, text: [...text, ...(bad.length > 0 ? [FIX] : [])].join('\n') };
}

const FIX = 'Run npm audit for the details, and take a version without it.';

interface Hole {
	readonly name: string;
	readonly severity: string;
	readonly range: string;
}

function holesIn(answer: string): readonly Hole[] | undefined {
	try {
		const { vulnerabilities } = JSON.parse(answer) as { readonly vulnerabilities?: Readonly<Record<string, Hole>> };
		return vulnerabilities && Object.values(vulnerabilities);
	} catch {
		return undefined;
	}
}

/** npm is asked as it was called, for on some systems its name alone starts nothing. */
function answerOfRegistry(): Promise<string> {
	const script = process.env['npm_execpath'];
	const [program, args] = script?.endsWith('.js') ? [process.execPath, [script, ...ASK]] : ['npm', ASK];
	return new Promise((resolve) => {
		execFile(program, args, { cwd: ROOT, timeout: PATIENCE, maxBuffer: 64 * 2 ** 20 }, (_, stdout) => resolve(stdout));
	});
}
