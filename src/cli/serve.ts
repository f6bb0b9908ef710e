/** Builds the page and serves it to this machine alone. */
import { build, preview } from 'vite';
import { codeProblem } from './content/code-problem';
import { problemText } from '../core/problem';
import { failure, messageOf, ROOT } from './script';

/** A page that is being served. */
export interface Served {
	/** Where it is, with a slash at its end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/** Builds the page of the project in `root` into a folder (absolute, or relative to the project); in the mode `single`, as one file. A failure says what stands in the way. */
export async function buildPage(folder = 'dist', root = ROOT, mode = 'production'): Promise<void> {
	try {
		const outDir = { outDir: folder, emptyOutDir: true };
		await asForReaders(() => build({ root, mode, logLevel: 'silent', build: outDir }));
	} catch (error) {
		throw failure(`The page cannot be built.\n${problemText(codeProblem(error, 'src'))}`);
	}
}

/** Builds something as it is for readers: a server or a test in this process may be for those who write, who see every problem. */
export async function asForReaders<T>(build: () => Promise<T>): Promise<T> {
	const { NODE_ENV } = process.env;
	process.env['NODE_ENV'] = 'production';
	try {
		return await build();
	} finally {
		if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
		else process.env['NODE_ENV'] = NODE_ENV;
	}
}

/** Serves a built folder on 127.0.0.1 at the port, or at the next free one; port 0 takes any. What is not there is answered 404. */
export async function servePage(port: number, folder = 'dist'): Promise<Served> {
	const server = await preview({
		root: ROOT,
		appType: 'mpa',
		logLevel: 'error',
		build: { outDir: folder },
		preview: { host: '127.0.0.1', port, strictPort: false, open: false },
	}).catch((error: unknown) => {
		throw failure(`The page cannot be served: ${messageOf(error)}`);
	});
	const address = server.httpServer.address();
	if (address === null || typeof address === 'string') throw failure('The page cannot be served: no port was given.');
	return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
