/** The formats in which a campaign can be written. */
import { writeCsv } from './csv';
import { writeCzml } from './czml';
import { writeGeojson } from './geojson';
import { FORMAT_IDS, type FormatId } from './holding';
import { writeKml } from './kml';
import { writeMfJson } from './mf-json';
import type { Write } from './written';

/** A format: what it is called, and how a campaign is written in it. */
export interface Format {
	readonly id: FormatId;
	readonly title: string;
	readonly write: Write;
}

const FORMS: Readonly<Record<FormatId, Omit<Format, 'id'>>> = {
	'mf-json': { title: 'MF-JSON (OGC Moving Features, 19-045r3)', write: writeMfJson },
	czml: { title: 'CZML (Cesium)', write: writeCzml },
	kml: { title: 'KML (OGC, with gx:Track)', write: writeKml },
	geojson: { title: 'GeoJSON (RFC 7946), flat properties', write: writeGeojson },
	csv: { title: 'CSV (RFC 4180, UTF-8)', write: writeCsv },
};

/** All formats, in the order in which they are told. */
export const FORMATS: readonly Format[] = FORMAT_IDS.map((id) => ({ id, ...FORMS[id] }));
