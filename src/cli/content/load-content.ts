/** Loads the campaign and the slides as the page does, in Node and without a browser, and gathers what is wrong with them. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type * as Content from '../../app/content';
import type * as History from '../../core/history';
import type { Finding } from '../../core/history/finding';
import type { Problem } from '../../core/problem';
import type * as Sheet from '../../prose/claim-sheet';
import type * as Proof from '../../prose/proof';
import { ROOT } from '../script';
import { basemapWaters } from './basemap-waters';
import { codeProblem } from './code-problem';
import { proseProblems } from './prose-problems';
import { translationProblems } from './translations';

const CONTENT = 'src/app/content.ts';
const HISTORY = 'src/core/history.ts';
const PROOF = 'src/prose/proof.ts';
const SHEET = 'src/prose/claim-sheet.ts';

/** What was read: every problem, and the proof sheet of all measures in the prose. */
export interface ContentRead {
	readonly problems: readonly Problem[];
	/** What is worth a thought and fails no check. */
	readonly advice: readonly Problem[];
	readonly proofSheet: string;
	/** Every claim held against geography. */
	readonly claimSheet: string;
	/** Ids of the works that the deck cites, in the order of its bibliography. */
	readonly bibliography: readonly string[];
}

/** Reads `geo/` and `slides/`. A slide that cannot be compiled or run has its own problem, and hides none of the others. */
export async function readContent(): Promise<ContentRead> {
	const broken = new Map<string, Problem>();
	let server: ViteDevServer;
	try {
		server = await quietServer(leaveOut(broken));
	} catch (error) {
		return nothingBut([codeProblem(error, 'vite.config.ts')]);
	}
	try {
		for (const path of slidePaths()) {
			const problem = await problemOf(server, path);
			if (problem) broken.set(path, problem);
		}
		const read = await readDeck(server, broken);
		return { ...read, problems: [...broken.values(), ...read.problems] };
	} finally {
		await server.close();
	}
}

/** Compiles modules when they are asked for; listens to no port and watches no file. */
function quietServer(plugin: Plugin): Promise<ViteDevServer> {
	return createServer({
		root: ROOT,
		// Its own, or a dev server that runs meanwhile would lose what it has prepared.
		cacheDir: join(ROOT, '.cache/check'),
		appType: 'custom',
		logLevel: 'silent',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] },
		// A package whose names Node cannot see, for it is no module: taken in as the page takes it.
		ssr: { noExternal: ['flubber'] },
		plugins: [plugin],
	});
}

/** Slides, and their translations one folder below. */
function slidePaths(): string[] {
	const names = readdirSync(join(ROOT, 'slides'), { recursive: true, encoding: 'utf8' });
	const paths = names.map((name) => `slides/${name.replaceAll('\\', '/')}`).sort();
	return paths.filter((path) => /^slides\/([^/]+\/)?[^/]+\.(svelte|ts)$/.test(path));
}

async function problemOf(server: ViteDevServer, path: string): Promise<Problem | undefined> {
	try {
		await server.ssrLoadModule(`/${path}`, { fixStacktrace: true });
		return undefined;
	} catch (error) {
		return codeProblem(error, path);
	}
}

/** The problems of deck and prose; those of a slide that was left out would only say that it is missing. */
async function readDeck(server: ViteDevServer, broken: ReadonlyMap<string, Problem>): Promise<ContentRead> {
	if (broken.size > 0) server.moduleGraph.invalidateAll();
	try {
		const content = (await server.ssrLoadModule(`/${CONTENT}`, { fixStacktrace: true })) as typeof Content;
		const { deck, prose, problems } = content;
		const { proofOf, proofSheet, bibliographyOf } = (await server.ssrLoadModule(`/${PROOF}`, {
			fixStacktrace: true,
		})) as typeof Proof;
		const { claimSheet } = (await server.ssrLoadModule(`/${SHEET}`, { fixStacktrace: true })) as typeof Sheet;
		const proof = proofOf(deck, prose);
		const history = await lint(server, deck);
		const words = proseProblems(deck, ROOT);
		const ofWeight = (weight: Finding['severity']) => history.filter(({ severity }) => severity === weight);
		const translated = await translationProblems(content, proofOf, ROOT);
		const all = [...problems, ...proof.problems, ...ofWeight('problem'), ...words.problems, ...translated.problems];
		return {
			problems: all.filter(({ where }) => !broken.has(where[0] ?? '')),
			advice: [...ofWeight('advice'), ...words.advice, ...translated.advice],
			proofSheet: proofSheet(proof),
			claimSheet: claimSheet(deck),
			bibliography: bibliographyOf(deck, prose).map(({ id }) => id),
		};
	} catch (error) {
		return nothingBut([codeProblem(error, CONTENT)]);
	}
}

const nothingBut = (problems: readonly Problem[]): ContentRead => ({
	problems,
	advice: [],
	proofSheet: '',
	claimSheet: '',
	bibliography: [],
});

async function lint(server: ViteDevServer, deck: (typeof Content)['deck']): Promise<readonly Finding[]> {
	const { lintHistory } = (await server.ssrLoadModule(`/${HISTORY}`, { fixStacktrace: true })) as typeof History;
	return lintHistory(deck, basemapWaters(join(ROOT, 'public/basemap')));
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
