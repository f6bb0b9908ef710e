/** An entity, once everything that it is made of has been read. */
import type { Geometry } from 'geojson';
import type {
	Border,
	Entity,
	EntityKind,
	Front,
	Ground,
	Inset,
	Knowledge,
	Line,
	LonLat,
	Place,
	Span,
	Track,
	Zone,
} from '../entity';
import { blendsOf } from './blends';
import { readDatetimes, type Times } from './datetimes';
import type { Details } from './details';
import type { Extras } from './extras';
import type { Parts } from './feature-parts';
import { legsKm, pathOf } from './paths';
import { written, type Fields } from './record';
import type { Report } from './report';
import { shapesOf } from './shapes';

/** What has been read of a feature; `undefined` where it was too wrong to be used. */
export interface Draft {
	readonly id: string;
	readonly file: string;
	readonly kind: EntityKind | undefined;
	readonly geometry: Geometry | undefined;
	readonly properties: Fields;
	readonly details: Details;
	readonly extras: Extras;
	readonly span: Span | undefined;
	readonly parts: Parts | undefined;
	readonly knowledge: Knowledge;
	readonly vertices: readonly Knowledge[];
}

type Shared = Pick<
	Zone,
	'id' | 'file' | 'name' | 'short' | 'side' | 'class' | 'agreed' | 'span' | 'knowledge' | 'properties'
>;

/** The entity of a draft; `undefined` where its geometry or its times cannot be used. Problems of its datetimes are reported here. */
export function entityOf(draft: Draft, unusable: Report): Entity | undefined {
	const { kind, geometry, extras } = draft;
	const path = geometry && kind === 'track' ? pathOf(geometry) : [];
	const shapes = geometry && kind === 'front' ? shapesOf(geometry, unusable) : [];
	const times = timesOf(draft, path, unusable);
	const shared = sharedOf(draft);
	if (!kind || !geometry || !shared) return undefined;
	switch (kind) {
		case 'track':
			return times && trackOf(draft, shared, path, times);
		case 'front':
			return times && shapes && frontOf(draft, shared, shapes, times);
		case 'border':
			return { ...shared, kind, reading: draft.details.reading ?? '', geometry: geometry as Border['geometry'] };
		case 'zone':
			return {
				...shared,
				kind,
				geometry: geometry as Zone['geometry'],
				strike: extras.strike,
				between: extras.between,
			};
		case 'line':
			return {
				...shared,
				kind,
				geometry: geometry as Line['geometry'],
				outcome: extras.outcomes[0],
				held: extras.held,
			};
		case 'place':
			return placeOf(draft, shared, geometry as Place['geometry']);
		case 'inset':
			return extras.inset && { ...shared, kind, geometry: geometry as Inset['geometry'], ...extras.inset };
		case 'ground':
			return { ...shared, kind, class: shared.class ?? '', geometry: geometry as Ground['geometry'] };
	}
}

function timesOf(
	{ kind, parts, properties, span }: Draft,
	path: readonly LonLat[],
	unusable: Report,
): Times | undefined {
	if (!parts || kind === undefined) return undefined;
	return readDatetimes(written(properties, 'datetimes'), { ...parts, legs: legsKm(path) }, span ?? {}, unusable);
}

function sharedOf({ id, file, details, extras, span, knowledge, properties }: Draft): Shared | undefined {
	if (!span) return undefined;
	return {
		id,
		file,
		name: details.name,
		short: details.short,
		side: details.side,
		class: details.class,
		agreed: extras.agreed,
		span,
		knowledge,
		properties,
	};
}

function trackOf({ details, extras, vertices }: Draft, shared: Shared, path: readonly LonLat[], times: Times): Track {
	const { legs, strengths, counts, manoeuvres, outcomes, fate, partOf } = extras;
	const { arm, echelon } = details;
	const said = {
		...{ strengths, counts, manoeuvres, outcomes, fate },
		...(legs ?? { crossings: [], transports: [] }),
		...(partOf === undefined ? {} : { partOf }),
	};
	return { ...shared, kind: 'track', path, ...times, vertices, arm, echelon, ...said };
}

function placeOf({ extras: { altitudes, rank } }: Draft, shared: Shared, geometry: Place['geometry']): Place {
	return { ...shared, kind: 'place', geometry, altitudes, ...(rank === undefined ? {} : { rank }) };
}

/** A front that does not say how it changes waits, for that invents no shapes. */
function frontOf({ details, extras, vertices }: Draft, shared: Shared, shapes: Front['shapes'], times: Times): Front {
	const interpolation = details.interpolation ?? 'Step';
	return {
		...shared,
		kind: 'front',
		shapes,
		blends: blendsOf({ shapes, interpolation }),
		...times,
		vertices,
		interpolation,
		held: extras.held,
	};
}
