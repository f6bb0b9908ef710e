/** A feature of a geo file, read into an entity. */
import type { Entity } from '../entity';
import type { Problem } from '../problem';
import { readDetails } from './details';
import { checkDrawn } from './drawn';
import { readExtras } from './extras';
import { entityOf } from './entities';
import { featureLabel, readFeatureId, type FeaturePlace } from './feature-id';
import { isFeature, partsOf, readProperties } from './feature-parts';
import { readGeometry } from './geometry';
import { kindOf } from './kinds';
import { readKnowledge } from './knowledge';
import { checkPlacement } from './misplaced';
import { isFields, written, type Fields } from './record';
import { leavingOut, reportInto, type Report } from './report';
import { readSpan } from './span';
import type { KnownSources } from './source-refs';

/** Where a feature stands, what it may refer to, and where its problems go. */
export interface FeatureOrigin extends FeaturePlace {
	readonly sources: KnownSources;
	readonly problems: Problem[];
}

/** The entity of a feature, with every mistake in it reported; `undefined` where id, geometry or times cannot be used. */
export function readFeature(value: unknown, origin: FeatureOrigin): Entity | undefined {
	const report = reportInto(origin.problems, origin.file, featureLabel(value, origin.number));
	if (!isFeature(value, report)) return undefined;
	const id = readFeatureId(value, origin, report);
	const entity = readEntity(value, id ?? '', origin, report);
	return id === undefined ? undefined : entity;
}

function readEntity(feature: Fields, id: string, { file, sources }: FeatureOrigin, report: Report): Entity | undefined {
	const unusable = leavingOut(report);
	const drawn = feature['geometry'];
	const properties = readProperties(feature, report);
	const geometry = readGeometry(drawn, unusable);
	const kind = kindOf(isFields(drawn) ? written(drawn, 'type') : undefined, properties, report, unusable);
	if (geometry) checkDrawn(geometry, kind, report);
	const parts = partsOf(kind, drawn);
	const details = readDetails(kind, properties, report);
	checkPlacement(kind, properties, report);
	const extras = readExtras(kind, properties, parts, report);
	const { whole, each } = readKnowledge(properties, parts, sources, report);
	const span = readSpan(properties, unusable);
	const draft = {
		id,
		file,
		kind,
		geometry,
		properties,
		details,
		extras,
		span,
		parts,
		knowledge: whole,
		vertices: each,
	};
	return entityOf(draft, unusable);
}
