/** What a compiler or a slide's own script threw, as a problem: file, line and message, never a stack trace. */
import { isAbsolute, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Problem } from '../../core/problem';
import { ROOT } from '../script';

/** The fields by which Vite, Svelte and Rolldown tell where an error is; any may be absent. */
interface Located {
	readonly message?: string;
	readonly id?: string;
	readonly filename?: string;
	readonly loc?: { readonly file?: string; readonly line?: number };
	readonly start?: { readonly line?: number };
	readonly stack?: string;
	readonly errors?: readonly unknown[];
}

/** An error that came while a file (relative to the project) was compiled or run. */
export function codeProblem(error: unknown, file: string): Problem {
	const located = firstOf(error);
	const path = pathOf(located) ?? file;
	const line = located.loc?.line ?? located.start?.line ?? lineInStack(located, path);
	return {
		where: line === undefined ? [path] : [path, `line ${line}`],
		what: firstSentence(located.message ?? String(error), path),
		fix: 'Mend the code there; the editor and npm run dev show the same place.',
	};
}

/** Rolldown gathers errors in one. */
function firstOf(error: unknown): Located {
	const located: Located = typeof error === 'object' && error !== null ? error : {};
	return located.errors?.[0] === undefined ? located : firstOf(located.errors[0]);
}

function pathOf({ loc, filename, id }: Located): string | undefined {
	const path = (loc?.file ?? filename ?? id)?.split('?')[0];
	return path && isAbsolute(path) ? relative(ROOT, path).replaceAll('\\', '/') : path;
}

/** The line of the file in the stack of an error that its script threw. */
function lineInStack({ stack }: Located, path: string): number | undefined {
	const at = stack?.indexOf(`${path}:`) ?? -1;
	const match = at < 0 ? null : /^:(\d+)/.exec(stack!.slice(at + path.length));
	return match ? Number(match[1]) : undefined;
}

/** The message without colours, and without the file name and the place that some compilers put before it. */
function firstSentence(message: string, path: string): string {
	const lines = stripVTControlCharacters(message)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !/^https?:|^Build failed|^\[plugin/.test(line));
	const line = (lines[0] ?? 'It cannot be compiled.').replaceAll(ROOT, '');
	return line.startsWith(path) ? line.slice(path.length).replace(/^[:\d]*\s*/, '') || line : line;
}
