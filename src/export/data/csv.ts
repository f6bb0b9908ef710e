/** CSV (RFC 4180): four tables, in UTF-8 with the mark by which spreadsheets know it. */
import { geojsonToWKT } from '@terraformer/wkt';
import { stringify } from 'csv-stringify/sync';
import type { Campaign, Claim, Source } from '../../core/campaign';
import type { Fields } from '../../core/campaign/record';
import type { Entity } from '../../core/entity';
import { cellsOf, citedRefs, fieldsOf, saidOnly, type Cell, type Sources } from './fields';
import { geometryOf, rightHanded } from './geometry';
import { utc } from './times';
import { shapesOf, verticesOf } from './vertices';
import type { DataFile, Written } from './written';

type Row = Readonly<Record<string, Cell>>;

/** `features.csv`, `vertices.csv` (of tracks, and shapes of fronts), `claims.csv` and `sources.csv`; geometries as well-known text. */
export function writeCsv({ entities, sources, claims }: Campaign): Written {
	const all = [...entities.values()];
	const files = [
		table('features.csv', all.map((entity) => featureRow(entity, sources)), ['id']),
		table('vertices.csv', all.flatMap((entity) => vertexRows(entity, sources)), ['of', 'number', 'time', 'attested']),
		table('claims.csv', [...claims.values()].map((claim) => claimRow(claim, sources)), ['id']),
		table('sources.csv', [...sources.values()].map(sourceRow), ['id']),
	]; // prettier-ignore
	return { files, leftOut: [] };
}

/** A table with a column for every name that a row has; those of `first` are there even where no row is. */
function table(name: string, rows: readonly Row[], first: readonly string[]): DataFile {
	const columns = [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])];
	const cast = { boolean: (value: boolean) => String(value) };
	// A spreadsheet would run a cell that begins with an equals sign.
	const text = stringify(
		rows.map((row) => columns.map((column) => (Object.hasOwn(row, column) ? row[column] : ''))),
		{ header: true, columns, bom: true, escape_formulas: true, record_delimiter: 'windows', cast },
	);
	return { name, text };
}

function featureRow(entity: Entity, sources: Sources): Row {
	return cellsOf({ ...fieldsOf(entity, sources), geometry: geojsonToWKT(geometryOf(entity)) });
}

function vertexRows(entity: Entity, sources: Sources): readonly Row[] {
	const row = (at: { readonly number: number; readonly attested: boolean }, more: Fields) =>
		cellsOf({ of: entity.id, number: at.number, ...more });
	if (entity.kind === 'track')
		return verticesOf(entity, sources).map((vertex) => {
			const [longitude, latitude] = vertex.position;
			return row(vertex, { time: utc(vertex.at), attested: vertex.attested, longitude, latitude, ...vertex.said });
		});
	if (entity.kind !== 'front') return [];
	return shapesOf(entity, sources).map((shape) =>
		row(shape, {
			...{ time: utc(shape.at), attested: shape.attested, ...shape.said },
			geometry: geojsonToWKT(rightHanded(shape.geometry)),
		}),
	);
}

function claimRow({ id, text, kind, value, unit, contradicts, checks, checked, ...claim }: Claim, works: Sources): Row {
	const lists = { contradicts, checks, checked };
	const said = Object.entries(lists).filter(([, list]) => list.length > 0);
	const sources = citedRefs(claim.sources, works);
	return cellsOf({ ...saidOnly({ id, text, kind, value, unit, sources }), ...Object.fromEntries(said) });
}

/** A work as its CSL-JSON has it, and as a footnote cites it. */
function sourceRow({ cited, ...work }: Source): Row {
	return cellsOf(saidOnly({ ...work, cited: cited?.short }));
}
