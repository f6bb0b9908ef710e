/** Lakes and rivers of the basemap, which the history linter holds ways against beside those that a campaign draws itself. */
import type { FeatureCollection } from 'geojson';
import { readFileSync } from 'node:fs';
import type { Water } from '../../core/history/water';

/** How far the lines of each grade may be off, in metres: as they were thinned, and as far as rivers have moved. */
const UNCERTAINTY: ReadonlyMap<string, number> = new Map([
	['local', 300],
	['region', 500],
]);

/** The waters of the theatre; those of the whole world are too coarse to hold a march against. None where there is no such file. */
export function basemapWaters(path: string): readonly Water[] {
	return featuresOf(path).flatMap(({ geometry, properties }) => {
		const { id, class: what, grade } = (properties ?? {}) as Record<string, string | undefined>;
		const uncertainty = UNCERTAINTY.get(grade ?? '');
		const drawn = geometry as Water['geometry'];
		return uncertainty === undefined || what === undefined
			? []
			: [{ name: `"${id ?? what}" of the basemap`, class: what, geometry: drawn, uncertainty }];
	});
}

function featuresOf(path: string): FeatureCollection['features'] {
	try {
		return (JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection).features;
	} catch {
		return [];
	}
}
