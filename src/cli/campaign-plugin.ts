/** Vite's side of geo files: they are read and checked once, when the page is built, and arrive there as entities and problems. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, runnerImport, type Plugin, type ResolvedConfig } from 'vite';
import type * as Reader from '../core/campaign';
import type * as Fonts from './fonts/campaign-fonts';
import { withCitations } from './citations/cited.ts';
import { dataModule } from './data-module.ts';
import { geoFiles } from './geo-files.ts';
import { builtRelief } from './relief/built.ts';
import { inputSha } from './relief/input.ts';

export { geoFiles } from './geo-files.ts';

/** Imported through Vite, so that it is read anew when it has changed. */
const READER = fileURLToPath(new URL('../core/campaign.ts', import.meta.url));
const FONTS = fileURLToPath(new URL('./fonts/campaign-fonts.ts', import.meta.url));

/** Which folder of the project's root is served as which module: the author's campaign, and the exercise that the gallery shows. */
export const FOLDERS: Readonly<Record<string, string>> = {
	'virtual:campaign': 'geo',
	'virtual:gallery': 'src/gallery/geo',
};
const resolved = (id: string) => `\0${id}`;

/** Serves `virtual:campaign` and `virtual:gallery`, each made from its folder, and again whenever a file there changes. */
export function campaignPlugin(): Plugin {
	let root = '';
	let page: ResolvedConfig;
	return {
		name: 'campaign',
		configResolved: (config) => {
			root = config.root;
			page = config;
		},
		resolveId: (id) => (id in FOLDERS ? resolved(id) : undefined),
		async load(id) {
			const folder = Object.entries(FOLDERS).find(([name]) => resolved(name) === id)?.[1];
			if (folder === undefined) return undefined;
			const exports = await campaignExports(root, folder, (path) => this.addWatchFile(path));
			return dataModule(this, page, folder === 'geo' ? 'campaign' : 'gallery', exports);
		},
		configureServer(server) {
			server.watcher.on('all', (_, path) => {
				const [id] =
					Object.entries(FOLDERS).find(([, folder]) => lies(path, join(root, folder))) ??
					(lies(path, join(root, dirname(RELIEF))) ? ['virtual:campaign'] : []);
				const module = id && server.moduleGraph.getModuleById(resolved(id));
				if (!module) return;
				server.moduleGraph.invalidateModule(module);
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}

/** What a folder of geo files is to the page; every file that it is made from is told to `watch`. */
export async function campaignExports(root: string, folder: string, watch: (path: string) => void) {
	const files = geoFiles(join(root, folder), folder);
	const [basemap, relief] = [join(root, 'public/basemap/basemap.json'), join(root, RELIEF)];
	[...files.map(({ path }) => join(root, path)), basemap, relief].forEach(watch);
	const { module } = await runnerImport<typeof Reader>(READER, { configFile: false, logLevel: 'silent' });
	const read = module.readCampaign(files);
	const built = builtRelief(relief, inputSha(files, read.parts));
	const fonts = await runnerImport<typeof Fonts>(FONTS, { configFile: false, logLevel: 'silent' });
	return {
		parts: { ...read.parts, sources: withCitations(read.parts.sources) },
		problems: [...read.problems, ...(await fonts.module.fontProblems(read.parts.entities)), ...built.problems],
		attribution: attributionOf(basemap),
		relief: built.relief,
		version: versionOf(files),
	};
}

/** What says which terrain there is. */
const RELIEF = 'public/relief/relief.json';

const lies = (path: string, folder: string) => normalizePath(path).startsWith(`${normalizePath(folder)}/`);

/** The first digits of the SHA-256 of the author's files: which state of the data a picture shows. */
function versionOf(files: ReturnType<typeof geoFiles>): string {
	return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10);
}

/** The line that the basemap's licences ask for; empty where there is no basemap. */
function attributionOf(path: string): string {
	try {
		return (JSON.parse(readFileSync(path, 'utf8')) as { attribution?: string }).attribution ?? '';
	} catch {
		return '';
	}
}
