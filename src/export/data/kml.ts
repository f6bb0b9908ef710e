/** KML 2.3 (OGC 12-007r2) with time: a track is a `gx:Track`, what stands has a `TimeSpan`. */
import type { Campaign } from '../../core/campaign';
import type { Fields } from '../../core/campaign/record';
import type { Entity, EntityKind, Front, Track } from '../../core/entity';
import type { Instant } from '../../core/instant';
import { cellsOf, fieldsOf, nameOf, type Cell, type Sources } from './fields';
import { geometryOf, rightHanded } from './geometry';
import { escapedHtml } from './html';
import { xmlText, type Element } from './kml/element';
import { geometryElement } from './kml/geometry';
import { xmlTime } from './times';
import { DOUBT, FROM_THERE, OF_LEG, shapesOf, verticesOf, type TrackVertex } from './vertices';
import type { Written } from './written';

const FOLDERS: Readonly<Record<EntityKind, string>> = {
	...{ track: 'Tracks', front: 'Fronts', border: 'Borders', zone: 'Zones', line: 'Lines' },
	...{ place: 'Places', inset: 'Insets', ground: 'Ground' },
};

/** What is said of a vertex, and the name of the schema that lists it. */
const FIELDS = ['attested', 'uncertainty', ...DOUBT, ...FROM_THERE, ...OF_LEG];
const SCHEMA = 'vertices';

/** `campaign.kml`: a folder for each kind; a placemark for each feature, and for a front one for each shape. */
export function writeKml({ entities, sources }: Campaign): Written {
	const all = [...entities.values()];
	const folders = Object.entries(FOLDERS).flatMap(([kind, name]) => {
		const placemarks = all.filter((one) => one.kind === kind).flatMap((one) => placemarksOf(one, sources));
		return placemarks.length === 0 ? [] : [{ name, Placemark: placemarks }];
	});
	const schema = {
		'@name': 'vertices',
		'@id': SCHEMA,
		'gx:SimpleArrayField': FIELDS.map((name) => ({ '@name': name, '@type': 'string' })),
	};
	const kml = {
		'@xmlns': 'http://www.opengis.net/kml/2.2',
		'@xmlns:gx': 'http://www.google.com/kml/ext/2.2',
		Document: { name: 'Campaign', Schema: schema, Folder: folders },
	};
	return { files: [{ name: 'campaign.kml', text: xmlText({ kml }) }], leftOut: [] };
}

function placemarksOf(entity: Entity, sources: Sources): readonly Element[] {
	const fields = fieldsOf(entity, sources);
	switch (entity.kind) {
		case 'track':
			return [placemark(entity, fields, trackElement(entity, sources))];
		case 'front':
			return shapePlacemarks(entity, fields, sources);
		default:
			return [placemark(entity, fields, geometryElement(geometryOf(entity)), entity.span)];
	}
}

interface Bounds {
	readonly start?: Instant | undefined;
	readonly end?: Instant | undefined;
}

function placemark(entity: Entity, fields: Fields, geometry: Element, { start, end }: Bounds = {}): Element {
	const note = fields['note'];
	const span = {
		...(start !== undefined && { begin: xmlTime(start) }),
		...(end !== undefined && { end: xmlTime(end) }),
	};
	return {
		name: nameOf(entity),
		...(typeof note === 'string' && { description: escapedHtml(note) }),
		...(Object.keys(span).length > 0 && { TimeSpan: span }),
		ExtendedData: { Data: Object.entries(cellsOf(fields)).map(([name, value]) => ({ '@name': name, value: String(value) })) },
		...geometry,
	}; // prettier-ignore
}

function shapePlacemarks(front: Front, fields: Fields, sources: Sources): readonly Element[] {
	return shapesOf(front, sources).map(({ number, at, attested, until, said, geometry }) =>
		placemark(
			front,
			{ ...fields, shape: number, attested, ...said },
			geometryElement(rightHanded(geometry)),
			{ start: at, end: until },
		),
	); // prettier-ignore
}

/** All times, then all positions, then what is said of each vertex: one value for each, empty where nothing is said. */
function trackElement(track: Track, sources: Sources): Element {
	const vertices = verticesOf(track, sources);
	const rows = vertices.map(({ attested, said }) => cellsOf({ attested, ...said }));
	const names = FIELDS.filter((name) => rows.some((row) => Object.hasOwn(row, name)));
	const values = (name: string) => rows.map((row) => (Object.hasOwn(row, name) ? String(row[name] as Cell) : ''));
	return {
		'gx:Track': {
			when: vertices.map(({ at }) => xmlTime(at)),
			'gx:coord': vertices.map(coordText),
			ExtendedData: {
				SchemaData: {
					'@schemaUrl': `#${SCHEMA}`,
					'gx:SimpleArrayData': names.map((name) => ({ '@name': name, 'gx:value': values(name) })),
				},
			},
		},
	};
}

const coordText = ({ position: [longitude, latitude] }: TrackVertex): string => `${longitude} ${latitude} 0`;
