/** The files of a folder of geo files, read from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeoFile } from '../core/campaign';

/** The geo files of a folder: every `.geojson`, and the two lists of sources and claims, told as lying in `shown`. A folder that is not there has none. */
export function geoFiles(folder: string, shown = 'geo'): GeoFile[] {
	const lists = ['sources.json', 'claims.json'];
	return namesIn(folder)
		.filter((name) => name.endsWith('.geojson') || lists.includes(name))
		.sort()
		.map((name) => ({ path: `${shown}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
