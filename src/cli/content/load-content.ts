/** Loads the campaign and the slides as the page does, in Node and without a browser, and gathers what is wrong with them. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { Problem } from '../../core/problem';
import { ROOT } from '../script';
import { codeProblem } from './code-problem';

const CONTENT = 'src/app/content.ts';

/** Every problem of `geo/` and `slides/`. A slide that cannot be compiled or run has its own, and hides none of the others. */
export async function contentProblems(): Promise<readonly Problem[]> {
	const broken = new Map<string, Problem>();
	let server: ViteDevServer;
	try {
		server = await quietServer(leaveOut(broken));
	} catch (error) {
		return [codeProblem(error, 'vite.config.ts')];
	}
	try {
		for (const path of slidePaths()) {
			const problem = await problemOf(server, path);
			if (problem) broken.set(path, problem);
		}
		return [...broken.values(), ...(await deckProblems(server, broken))];
	} finally {
		await server.close();
	}
}

/** Compiles modules when they are asked for; listens to no port and watches no file. */
function quietServer(plugin: Plugin): Promise<ViteDevServer> {
	return createServer({
		root: ROOT,
		appType: 'custom',
		logLevel: 'silent',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] },
		plugins: [plugin],
	});
}

function slidePaths(): string[] {
	const names = readdirSync(join(ROOT, 'slides')).sort();
	return names.filter((name) => /\.(svelte|ts)$/.test(name)).map((name) => `slides/${name}`);
}

async function problemOf(server: ViteDevServer, path: string): Promise<Problem | undefined> {
	try {
		await server.ssrLoadModule(`/${path}`, { fixStacktrace: true });
		return undefined;
	} catch (error) {
		return codeProblem(error, path);
	}
}

/** The problems that the deck itself finds; those of a slide that was left out would only say that it is missing. */
async function deckProblems(server: ViteDevServer, broken: ReadonlyMap<string, Problem>): Promise<readonly Problem[]> {
	if (broken.size > 0) server.moduleGraph.invalidateAll();
	try {
		const content = await server.ssrLoadModule(`/${CONTENT}`, { fixStacktrace: true });
		const problems = content['problems'] as readonly Problem[];
		return problems.filter(({ where }) => !broken.has(where[0] ?? ''));
	} catch (error) {
		return [codeProblem(error, CONTENT)];
	}
}

/** Puts an empty module in the place of each broken one, so that the rest can be read. */
function leaveOut(broken: ReadonlyMap<string, Problem>): Plugin {
	return {
		name: 'leave-out-broken-slides',
		enforce: 'pre',
		load: (id) =>
			[...broken.keys()].some((path) => resolve(ROOT, path) === resolve(id)) ? emptyModule(id) : undefined,
	};
}

const emptyModule = (id: string): string => (id.endsWith('.svelte') ? '<p></p>' : 'export {};');
