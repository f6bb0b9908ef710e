/** Features written in a line, and read. */
import { expect } from 'vitest';
import { readCampaign } from '../../src/core/campaign';
import type { Entity } from '../../src/core/entity';
import { problemsText } from '../../src/core/problem';

export type Fields = Readonly<Record<string, unknown>>;

export const KNOWN = { name: { en: 'A name' }, uncertainty: 100, confidence: 'documented', sources: ['a1'] };
export const SOURCES = {
	path: 'geo/sources.json',
	text: '[{ "id": "a1", "type": "book", "title": "One", "issued": 1938 }]',
};
export const RING = [[130, 42], [131, 42], [131, 43], [130, 42]]; // prettier-ignore

export const feature = (id: string, type: string, coordinates: unknown, properties: Fields = {}) => ({
	type: 'Feature',
	id,
	properties: { ...KNOWN, ...properties },
	geometry: type === 'GeometryCollection' ? { type, geometries: coordinates } : { type, coordinates },
});

export const geoFile = (path: string, ...features: readonly unknown[]) => ({
	path,
	text: JSON.stringify({ type: 'FeatureCollection', features }),
});

export const read = (...features: readonly unknown[]) => readCampaign([SOURCES, geoFile('geo/a.geojson', ...features)]);

/** The one entity of a feature that has no problems. */
export function only(written: unknown): Entity {
	const { parts, problems } = read(written);
	expect(problemsText(problems)).toBe('');
	return parts.entities[0]!;
}
