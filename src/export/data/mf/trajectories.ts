/** MF-JSON Trajectory (OGC 19-045r3, 7.1): a line with a time for each position, which any reader of GeoJSON can draw. */
import type { Campaign } from '../../../core/campaign';
import type { Fields } from '../../../core/campaign/record';
import type { Track } from '../../../core/entity';
import { cellsOf, fieldsOf, type Sources } from '../fields';
import { carriedOn, mfTimes } from './series';
import { utc } from '../times';
import { FROM_THERE, OF_LEG, verticesOf, type TrackVertex } from '../vertices';
import { jsonText, type Written } from '../written';

/** `trajectories.mf.json`: every track of two vertices or more. A list among the properties is a series in this encoding, so all else is a cell. */
export function writeTrajectories({ entities, sources }: Campaign): Written {
	const tracks = [...entities.values()].filter((entity) => entity.kind === 'track');
	const moving = tracks.filter(({ path }) => path.length > 1);
	const features = moving.map((track) => trajectory(track, sources));
	const why = 'a trajectory has two positions at least';
	return {
		files: [{ name: 'trajectories.mf.json', text: jsonText({ type: 'FeatureCollection', features }) }],
		leftOut: tracks.filter((track) => !moving.includes(track)).map(({ id }) => ({ id, why })),
	};
}

function trajectory(track: Track, sources: Sources) {
	const vertices = verticesOf(track, sources);
	return {
		type: 'Feature',
		id: track.id,
		geometry: { type: 'LineString', coordinates: track.path },
		properties: { ...cellsOf(fieldsOf(track, sources)), ...series(vertices), datetimes: mfTimes(track.times) },
	};
}

/** As many values as times are linear between them; one less are those of the legs. */
function series(vertices: readonly TrackVertex[]): Fields {
	const said = (key: string) => vertices.map((vertex) => vertex.said[key] ?? null);
	const metres = said('uncertainty');
	const filled = vertices.filter(({ attested }) => !attested).map(({ at }) => utc(at));
	return {
		...(metres.every((one) => one !== null) && { uncertainty: metres }),
		...(filled.length > 0 && { not_attested: filled.join(' ') }),
		...listed(FROM_THERE, (key) => carriedOn(said(key)).slice(0, -1)),
		...listed(OF_LEG, (key) => said(key).slice(1)),
	};
}

function listed(keys: readonly string[], values: (key: string) => readonly unknown[]): Fields {
	const all = keys.map((key) => [key, values(key)] as const);
	return Object.fromEntries(all.filter(([, list]) => list.some((one) => one !== null)));
}
