/** GeoJSON (RFC 7946) with properties that are cells: what any GIS reads, without nested objects. */
import type { Feature, Geometry } from 'geojson';
import type { Campaign } from '../../core/campaign';
import type { Fields } from '../../core/campaign/record';
import type { Entity } from '../../core/entity';
import { cellsOf, fieldsOf, type Sources } from './fields';
import { geometryOf, rightHanded } from './geometry';
import { utc } from './times';
import { shapesOf, verticesOf, type Vertex } from './vertices';
import { jsonText, type Written } from './written';

/**
 * `campaign.geojson`: a feature for each entity; a track is followed by a point for each vertex (`kind` is `vertex`, `of` its id), which holds the time;
 * a front is a feature for each shape, from its time until the next.
 */
export function writeGeojson({ entities, sources }: Campaign): Written {
	const features = [...entities.values()].flatMap((entity) => featuresOf(entity, sources));
	return {
		files: [{ name: 'campaign.geojson', text: jsonText({ type: 'FeatureCollection', features }) }],
		leftOut: [],
	};
}

function featuresOf(entity: Entity, sources: Sources): readonly Feature[] {
	const fields = fieldsOf(entity, sources);
	if (entity.kind === 'front')
		return shapesOf(entity, sources).map((shape) =>
			feature(rightHanded(shape.geometry), {
				...fields,
				...partFields(entity.id, shape),
				start: utc(shape.at),
				...(shape.until !== undefined && { end: utc(shape.until) }),
			}),
		);
	const whole = feature(geometryOf(entity), fields);
	if (entity.kind !== 'track') return [whole];
	const points = verticesOf(entity, sources).map((vertex) =>
		feature({ type: 'Point', coordinates: [...vertex.position] }, { ...partFields(entity.id, vertex), kind: 'vertex' }),
	);
	return [whole, ...points];
}

/** What tells a vertex or a shape from others of the same feature, and what is said there. */
function partFields(of: string, { number, at, attested, said }: Vertex): Fields {
	return { id: `${of}/${number}`, of, number, time: utc(at), attested, ...said };
}

function feature(geometry: Geometry, fields: Fields): Feature {
	return { type: 'Feature', id: String(fields['id']), properties: cellsOf(fields), geometry };
}
