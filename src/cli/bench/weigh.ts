/** How much JavaScript the built page loads before its first picture, and what of it is neither MapLibre nor deck.gl; without a browser. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, normalizePath, type Plugin, type Rolldown } from 'vite';
import { ROOT } from '../script';
import { asForReaders } from '../serve';

/** Kilobytes of 1000 bytes, each file by gzip. */
export interface Weight {
	/** All that the page's entry imports without being asked, for every mode. */
	readonly script: number;
	/** The same of a page that imports what the stage uses of MapLibre and deck.gl, and nothing else. */
	readonly libraries: number;
	readonly above: number;
	/** Data that the page fetches at once. */
	readonly data: number;
	/** Of what each part of `script` is made, the heaviest first: a file's weight is shared among its modules by their length, so that these are estimates. */
	readonly groups: Readonly<Record<string, number>>;
}

/** Builds both and weighs them. */
export async function weighPage(): Promise<Weight> {
	const page = await asForReaders(buildPage);
	const libraryChunks = await asForReaders(buildLibraries);
	const ours = atOnce(chunksOf(page), ({ fileName }) => htmlOf(page).includes(fileName));
	const theirs = atOnce(libraryChunks, ({ isEntry }) => isEntry);
	const data = page.filter((file) => file.type === 'asset' && isDataAtOnce(file.fileName));
	const [script, libraries] = [ours, theirs].map((chunks) => kb(chunks.map(({ code }) => code))) as [number, number];
	return {
		script,
		libraries,
		above: rounded(script - libraries),
		data: kb(data.map((file) => (file as Rolldown.OutputAsset).source)),
		groups: groupsOf(ours),
	};
}

/** A file of data that the page asks for before anything is shown; the others come when they are needed. */
export const isDataAtOnce = (name: string): boolean => /(^|\/)(campaign|deck)-[^/]*\.json$/.test(name);

const rounded = (value: number) => Number(value.toFixed(1));
const kb = (files: readonly (string | Uint8Array)[]) =>
	rounded(files.reduce((sum, file) => sum + gzipSync(file).length, 0) / 1000);

type Chunk = Rolldown.OutputChunk;
const chunksOf = (output: Rolldown.RolldownOutput['output'] | readonly Chunk[]): readonly Chunk[] =>
	output.filter((file) => file.type === 'chunk');

async function buildPage(): Promise<Rolldown.RolldownOutput['output']> {
	const outDir = join(ROOT, '.cache', `weight-${process.pid}`);
	try {
		const built = await build({
			root: ROOT,
			mode: 'production',
			logLevel: 'silent',
			build: { outDir, emptyOutDir: true },
		});
		return (built as Rolldown.RolldownOutput).output;
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}

/** The page itself, which names every program that is not asked for later. */
const htmlOf = (output: readonly (Chunk | Rolldown.OutputAsset)[]): string =>
	output
		.flatMap((file) => (file.fileName === 'index.html' && file.type === 'asset' ? [String(file.source)] : []))
		.join('');

/** The chunks that the first of them cannot do without. */
function atOnce(chunks: readonly Chunk[], isFirst: (chunk: Chunk) => boolean): readonly Chunk[] {
	const found = new Set<Chunk>();
	const follow = (chunk: Chunk | undefined) => {
		if (!chunk || found.has(chunk)) return;
		found.add(chunk);
		chunk.imports.forEach((name) => follow(chunks.find(({ fileName }) => fileName === name)));
	};
	chunks.filter(isFirst).forEach(follow);
	return [...found];
}

function groupsOf(chunks: readonly Chunk[]): Readonly<Record<string, number>> {
	const groups = new Map<string, number>();
	for (const { code, modules } of chunks) {
		const all = Object.entries(modules);
		const length = all.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0) || 1;
		const weight = gzipSync(code).length / 1000;
		for (const [id, { renderedLength }] of all)
			groups.set(groupOf(id), (groups.get(groupOf(id)) ?? 0) + (weight * renderedLength) / length);
	}
	const heaviest = [...groups].sort(([, a], [, b]) => b - a).map(([name, weight]) => [name, rounded(weight)] as const);
	return Object.fromEntries(heaviest.filter(([, weight]) => weight >= 0.1));
}

/** A package by its name, ours by its folder in `src`. */
function groupOf(id: string): string {
	const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id);
	const own = normalizePath(relative(ROOT, id.replace(/[\0?].*/, ''))).split('/');
	return installed?.[1] ?? (own[0] === 'src' ? `src/${own[1]}` : (own[0] ?? ''));
}

const ENTRY = 'virtual:libraries';
const STAGE = join(ROOT, 'src/stage');

/** What the stage uses of MapLibre and deck.gl, built as the page is and with nothing of ours. */
async function buildLibraries(): Promise<readonly Chunk[]> {
	const entry: Plugin = {
		name: 'libraries',
		resolveId: (id) => (id === ENTRY ? id : undefined),
		load: (id) => (id === ENTRY ? entryOf(sourcesOf(STAGE)) : undefined),
	};
	const built = await build({
		root: ROOT,
		configFile: false,
		logLevel: 'error',
		plugins: [entry],
		build: {
			write: false,
			target: 'es2022',
			copyPublicDir: false,
			rolldownOptions: { input: ENTRY, output: { codeSplitting: { groups: [{ name: 'all', tags: ['$initial'] }] } } },
		},
	});
	return chunksOf((built as Rolldown.RolldownOutput).output);
}

function sourcesOf(folder: string): readonly string[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
	return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** A program that keeps everything that the sources import of the libraries. */
function entryOf(sources: readonly string[]): string {
	const imports = sources.flatMap((source) => [
		...source.matchAll(/import \{([^}]*)\} from '((?:maplibre-gl|@deck\.gl\/[\w-]+|@luma\.gl\/[\w-]+))'/g),
	]);
	const used = imports.flatMap(([, names = '', from = '']) =>
		names
			.split(',')
			.map((name) => name.trim().replace(/ as .*/, ''))
			.filter((name) => name !== '' && !name.startsWith('type '))
			.map((name) => `${from} ${name}`),
	);
	const unique = [...new Set(used)].sort().map((one) => one.split(' '));
	const lines = unique.map(([from, name], i) => `import { ${name} as used${i} } from '${from}';`);
	return `${lines.join('\n')}\nglobalThis.libraries = [${unique.map((_, i) => `used${i}`).join(', ')}];\n`;
}
