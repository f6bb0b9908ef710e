/** How every script of this project starts and ends: what went wrong is said in sentences, and told by the exit code. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder that holds `package.json`, with its slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A reason not to go on that a person can act upon: 1 where the work failed, 2 where the options were wrong, 130 where somebody stopped it. */
export interface Failure extends Error {
	readonly exitCode: 1 | 2 | 130;
}

/** An error that is shown as its sentence alone, without a stack. */
export function failure(sentence: string, exitCode: Failure['exitCode'] = 1): Failure {
	return Object.assign(new Error(sentence), { exitCode });
}

/** Runs the script if its file was started, and not only imported. It ends with the code that `main` returns. */
export function runScript(url: string, main: (args: readonly string[]) => Promise<number>): void {
	const started = process.argv[1];
	if (started === undefined || realpathSync(fileURLToPath(url)) !== realPath(started)) return;
	main(process.argv.slice(2)).then(
		(code) => {
			process.exitCode = code;
		},
		(error: unknown) => {
			console.error(isFailure(error) ? error.message : error);
			process.exitCode = isFailure(error) ? error.exitCode : 1;
		},
	);
}

/** What an error says, in its own words. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function isFailure(error: unknown): error is Failure {
	return error instanceof Error && 'exitCode' in error;
}

function realPath(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
