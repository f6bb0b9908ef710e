/** Lakes, rivers and the coast of the basemap, which the history linter holds ways against beside those that a campaign draws itself. */
import type { Feature, FeatureCollection } from 'geojson';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Water } from '../../core/history/water';

/** How far the lines of each grade may be off, in metres: as they were thinned, and as far as rivers have moved. */
const UNCERTAINTY: ReadonlyMap<string, number> = new Map([
	['local', 300],
	['region', 500],
]);

/**
 * Lakes and rivers of the theatre, and its coast as it is known best; what holds for the whole world is too coarse to hold a march against. None where the folder
 * has no such files.
 */
export function basemapWaters(folder: string): readonly Water[] {
	const coast = featuresOf(join(folder, 'land.geojson')).filter(({ properties }) => properties?.['grade'] === 'local');
	return [...featuresOf(join(folder, 'water.geojson')), ...coast].flatMap(waterOf);
}

function waterOf({ geometry, properties }: Feature): readonly Water[] {
	const { id, class: what, grade } = (properties ?? {}) as Record<string, string | undefined>;
	const uncertainty = UNCERTAINTY.get(grade ?? '');
	if (uncertainty === undefined || what === undefined) return [];
	const name = what === 'land' ? 'the sea' : `"${id ?? what}" of the basemap`;
	return [{ name, class: what, geometry: geometry as Water['geometry'], uncertainty }];
}

function featuresOf(path: string): FeatureCollection['features'] {
	try {
		return (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection).features;
	} catch {
		return [];
	}
}
