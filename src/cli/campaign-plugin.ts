/** Vite's side of `geo/`: its files are read and checked once, when the page is built, and arrive there as entities and problems. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, runnerImport, type Plugin } from 'vite';
import type * as Reader from '../core/campaign';
import type * as Fonts from './fonts/campaign-fonts';
import { builtRelief, type BuiltRelief } from './relief/built.ts';
import { inputSha } from './relief/input.ts';

const ID = 'virtual:campaign';
/** Imported through Vite, so that it is read anew when it has changed. */
const READER = fileURLToPath(new URL('../core/campaign.ts', import.meta.url));
const FONTS = fileURLToPath(new URL('./fonts/campaign-fonts.ts', import.meta.url));
const RESOLVED = `\0${ID}`;

/** Serves `virtual:campaign`, made from `geo/` in the project's root, and again whenever a file there changes. */
export function campaignPlugin(): Plugin {
	let folder = 'geo';
	return {
		name: 'campaign',
		configResolved: ({ root }) => {
			folder = join(root, 'geo');
		},
		resolveId: (id) => (id === ID ? RESOLVED : undefined),
		async load(id) {
			if (id !== RESOLVED) return undefined;
			const files = geoFiles(folder);
			files.forEach(({ path }) => this.addWatchFile(join(folder, '..', path)));
			const basemap = join(folder, '../public/basemap/basemap.json');
			this.addWatchFile(basemap);
			const relief = reliefIn(folder);
			this.addWatchFile(relief);
			const { module } = await runnerImport<typeof Reader>(READER, { configFile: false, logLevel: 'silent' });
			const read = module.readCampaign(files);
			const built = builtRelief(relief, inputSha(files, read.parts));
			const fonts = await runnerImport<typeof Fonts>(FONTS, { configFile: false, logLevel: 'silent' });
			const all = [...read.problems, ...(await fonts.module.fontProblems(read.parts.entities))];
			return campaignModule({ ...read, problems: all }, built, attributionOf(basemap));
		},
		configureServer(server) {
			server.watcher.on('all', (_, path) => {
				const module = server.moduleGraph.getModuleById(RESOLVED);
				if (!module || ![folder, reliefIn(folder)].some((one) => normalizePath(path).startsWith(normalizePath(one))))
					return;
				server.moduleGraph.invalidateModule(module);
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}

/** What says which terrain there is. */
const reliefIn = (folder: string): string => join(folder, '../public/relief/relief.json');

/** The geo files of a folder: every `.geojson`, and the two lists of sources and claims. A folder that is not there has none. */
export function geoFiles(folder: string): Reader.GeoFile[] {
	const lists = ['sources.json', 'claims.json'];
	return namesIn(folder)
		.filter((name) => name.endsWith('.geojson') || lists.includes(name))
		.sort()
		.map((name) => ({ path: `geo/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** JSON in a string is parsed by browsers faster than the same as a program. */
function campaignModule(read: Reader.CampaignRead, { relief, problems }: BuiltRelief, attribution: string): string {
	const literal = (value: unknown) =>
		value === undefined ? 'undefined' : `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
	const exports = { parts: read.parts, problems: [...read.problems, ...problems], attribution, relief };
	return Object.entries(exports)
		.map(([name, value]) => `export const ${name} = ${literal(value)};\n`)
		.join('');
}

/** The line that the basemap's licences ask for; empty where there is no basemap. */
function attributionOf(path: string): string {
	try {
		return (JSON.parse(readFileSync(path, 'utf8')) as { attribution?: string }).attribution ?? '';
	} catch {
		return '';
	}
}
