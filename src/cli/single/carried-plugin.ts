/** Vite's side of what the page carries: nothing where its files lie beside it, all of `public/` where it is to be one file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const ID = 'virtual:carried';
const RESOLVED = `\0${ID}`;
/** Pictures for a browser that cannot draw the map: more than all the rest together. */
const LEFT_OUT = 'stills/';
const TYPES: Readonly<Record<string, string>> = {
	'.json': 'application/json',
	'.geojson': 'application/geo+json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
};

/** Serves `virtual:carried`: `undefined`, or in a page that carries `everything` the files of `public/` as data URLs. */
export function carriedPlugin(everything: boolean): Plugin {
	let folder = '';
	return {
		name: 'carried',
		configResolved: ({ publicDir }) => void (folder = publicDir),
		resolveId: (id) => (id === ID ? RESOLVED : undefined),
		load(id) {
			if (id !== RESOLVED) return undefined;
			const carried = everything ? `JSON.parse(${JSON.stringify(JSON.stringify(carriedFiles(folder)))})` : undefined;
			return `export const carried = ${carried};\n`;
		},
	};
}

function carriedFiles(folder: string): Readonly<Record<string, string>> {
	if (!existsSync(folder)) return {};
	const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => normalizePath(relative(folder, join(parentPath, name)).split(sep).join('/')))
		.filter((path) => !path.startsWith(LEFT_OUT));
	return Object.fromEntries(paths.sort().map((path) => [path, dataUrl(join(folder, path))]));
}

/** A file as a data URL. */
export function dataUrl(path: string): string {
	const type = TYPES[extname(path)] ?? 'application/octet-stream';
	return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}
