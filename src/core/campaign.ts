/** A campaign: what happened (`geo/*.geojson`), the works that say so (`sources.json`) and what they claim (`claims.json`). */
import type { Entity } from './entity';
import type { Problem } from './problem';
import { readClaims, type Claim } from './campaign/claim';
import { knownSources, openFile, readFeatures, readLists, readReliefOf, type GeoFile } from './campaign/files';
import { checkReferences } from './campaign/references';
import { readSources, type Source } from './campaign/source';
import { outlineOf, type Relief } from './campaign/relief';
import type { ReliefOutline } from './survey/sight';
import { byId } from './campaign/stored';

export { campaignOf } from './campaign/stored';
export type { GeoFile } from './campaign/files';
export type { Claim } from './campaign/claim';
export type { ClaimCheck } from './campaign/claim-question';
export type { Checked } from './campaign/claim-checked';
export type { ClaimValue } from './campaign/claim-value';
export type { Relief, ReliefFeature } from './campaign/relief';
export type { Source } from './campaign/source';

/** Everything that slides can show and cite, by id, in the order of files and features. */
export interface Campaign {
	readonly entities: ReadonlyMap<string, Entity>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly claims: ReadonlyMap<string, Claim>;
	/** What of the ground can stand in the way of sight; `undefined` where no heights are known. */
	readonly relief?: ReliefOutline | undefined;
}

/** A campaign as plain JSON, which a build can store. */
export interface CampaignParts {
	readonly entities: readonly Entity[];
	readonly sources: readonly Source[];
	readonly claims: readonly Claim[];
	readonly relief?: ReliefOutline | undefined;
}

/** What has been read, and every mistake in it. */
export interface CampaignRead {
	readonly parts: CampaignParts;
	/** What a terrain can be built from; `undefined` where there is no `relief.geojson`, or nothing in it can be used. */
	readonly relief: Relief | undefined;
	readonly problems: readonly Problem[];
}

/**
 * Reads geo files, in the order of their paths. A feature with a mistake is returned where its id, geometry and times can be used;
 * the problem of every other says that it is left out. References are held against `sources.json`; if there is none, that is the problem.
 */
export function readCampaign(files: readonly GeoFile[]): CampaignRead {
	const problems: Problem[] = [];
	const opened = [...files].sort(byPath).map((file) => openFile(file, problems));
	const sources = readLists(opened, 'sources', problems, readSources);
	const known = knownSources(opened, sources, problems);
	const seen = new Map<string, string>();
	const entities = opened.flatMap((file) => readFeatures(file, { seen, sources: known, problems }));
	const relief = readReliefOf(opened, { seen, sources: known, problems });
	const features = { entities: byId(entities), all: seen, sources: known };
	const claims = readLists(opened, 'claims', problems, (value, origin) => readClaims(value, origin, features));
	const unread = opened.some(({ role, value }) => role === 'claims' && value === undefined);
	checkReferences({ entities: features.entities, all: seen, claims: unread ? undefined : byId(claims) }, problems);
	return { parts: { entities, sources, claims, relief: outlineOf(relief) }, relief, problems };
}

const byPath = (a: GeoFile, b: GeoFile) => (a.path < b.path ? -1 : Number(a.path > b.path));
