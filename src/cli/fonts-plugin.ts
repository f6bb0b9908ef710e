/** Vite's side of letters: fonts cut to what the campaign's names use, as assets of the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, runnerImport, type Plugin } from 'vite';
import type * as Reader from '../core/campaign';
import { FOLDERS, geoFiles } from './campaign-plugin.ts';
import type * as Fonts from './fonts/campaign-fonts';
import type { CutFont } from './fonts/shipped';

const ID = 'virtual:fonts';
const RESOLVED = `\0${ID}`;
const READER = fileURLToPath(new URL('../core/campaign.ts', import.meta.url));
const FONTS = fileURLToPath(new URL('./fonts/campaign-fonts.ts', import.meta.url));
const QUIETLY = { configFile: false, logLevel: 'silent' } as const;

/** Serves `virtual:fonts`, a list of `{ tag, url, letters }` made from the names in `geo/` and in the gallery and from what slides say, and again whenever a file in `geo/` changes. */
export function fontsPlugin(): Plugin {
	let root = '.';
	return {
		name: 'fonts',
		configResolved: (config) => {
			root = config.root;
		},
		resolveId: (id) => (id === ID ? RESOLVED : undefined),
		async load(id) {
			if (id !== RESOLVED) return undefined;
			const folders = Object.values(FOLDERS).map((folder) => geoFiles(join(root, folder), folder));
			folders.flat().forEach(({ path }) => this.addWatchFile(join(root, path)));
			const texts = [...slideTexts(root, (path) => this.addWatchFile(path)), ...folders.flat().map(({ text }) => text)];
			const reader = await runnerImport<typeof Reader>(READER, QUIETLY);
			const fonts = await runnerImport<typeof Fonts>(FONTS, QUIETLY);
			const entities = folders.flatMap((files) => reader.module.readCampaign(files).parts.entities);
			return fontsModule(await fonts.module.cutFonts(entities, texts, join(root, '.cache/fonts')));
		},
		configureServer(server) {
			server.watcher.on('all', (_, path) => {
				const module = server.moduleGraph.getModuleById(RESOLVED);
				const isGeo = Object.values(FOLDERS).some((folder) =>
					normalizePath(path).startsWith(normalizePath(join(root, folder))),
				);
				if (module && isGeo) server.moduleGraph.invalidateModule(module);
			});
		},
	};
}

/** What slides say, as it is written: a letter too many costs little. */
function slideTexts(root: string, watch: (path: string) => void): string[] {
	const folder = join(root, 'slides');
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svelte'));
	return paths.sort().map((name) => {
		watch(join(folder, name));
		return readFileSync(join(folder, name), 'utf8');
	});
}

/** Vite itself turns the imported files into assets, or into the page where all is to be in one file. */
function fontsModule(fonts: readonly CutFont[]): string {
	const imports = fonts.map(({ path }, i) => `import url${i} from ${JSON.stringify(`${normalizePath(path)}?url`)};`);
	const list = fonts.map(
		({ tag, letters }, i) =>
			`{ tag: ${JSON.stringify(tag)}, url: url${i}, letters: ${JSON.stringify(letters.join(''))} }`,
	);
	return `${imports.join('\n')}\nexport const fonts = [${list.join(', ')}];\n`;
}
