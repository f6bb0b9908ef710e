/**
 * Makes the offline basemap in public/basemap from npm packages and a few committed lakes.
 * Run `npm run basemap`; what this campaign asks of it is in `geo/basemap/theatre.json`, and lakes beside it in `lakes.geojson`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature } from 'geojson';
import { around, grown, landInside, landOutside, WORLD } from './basemap/box';
import { coastIn } from './basemap/coast';
import { readConfig, type BasemapConfig } from './basemap/config';
import { CREDITS } from './basemap/credits';
import { edgeLines, riverCourse, worldFrontiers } from './basemap/frontiers';
import { fineLand, thinned, worldLand } from './basemap/land';
import { areaFeature, lineFeature, writeFeatures } from './basemap/output';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** How far an outline may move in degrees, and how far fine land reaches under coarser land so that no gap shows. */
const TOLERANCE = { world: 0.012, region: 0.002 };
const OVERLAP = { region: 0.02, local: 0.004 };

const landAndCoast = ({ region, local }: BasemapConfig): { land: Feature[]; coast: Feature[] } => {
	const world = worldLand(TOLERANCE.world);
	const fine = fineLand(region);
	const middling = thinned(fine, TOLERANCE.region);
	return {
		land: [
			areaFeature({ class: 'land', grade: 'world' }, landOutside(world, region)),
			areaFeature(
				{ class: 'land', grade: 'region' },
				landOutside(landInside(middling, grown(region, OVERLAP.region)), local),
			),
			areaFeature({ class: 'land', grade: 'local' }, landInside(fine, grown(local, OVERLAP.local))),
		],
		coast: [
			lineFeature({ class: 'coast', grade: 'world' }, coastIn(world, around(WORLD, region))),
			lineFeature({ class: 'coast', grade: 'region' }, coastIn(middling, around(region, local))),
			lineFeature({ class: 'coast', grade: 'local' }, coastIn(fine, [local])),
		],
	};
};

/** Decimals of the border lines: they are wanted beside the hills, so finer than their grade. */
const LINE_DECIMALS = 5;

const frontiers = (config: BasemapConfig): Feature[] => [
	lineFeature({ class: 'frontier', grade: 'world' }, worldFrontiers(config)),
	...config.frontiers.map((frontier) =>
		lineFeature(
			{ class: 'frontier', grade: 'region', id: frontier.id, as_of: frontier.as_of, note: frontier.note },
			edgeLines(frontier),
			LINE_DECIMALS,
		),
	),
];

const water = ({ rivers }: BasemapConfig): Feature[] => [
	...(JSON.parse(readFileSync(here('../../geo/basemap/lakes.geojson'), 'utf8')) as { features: Feature[] }).features,
	...rivers.map((river) =>
		lineFeature({ class: 'river', grade: 'region', id: river.id }, riverCourse(river), LINE_DECIMALS),
	),
];

const config = readConfig(here('../../geo/basemap/theatre.json'));
const folder = here('../../public/basemap/');
const { land, coast } = landAndCoast(config);
mkdirSync(folder, { recursive: true });
writeFeatures(`${folder}land.geojson`, land);
writeFeatures(`${folder}coast.geojson`, coast);
writeFeatures(`${folder}water.geojson`, water(config));
writeFeatures(`${folder}frontiers.geojson`, frontiers(config));
writeFileSync(`${folder}basemap.json`, `${JSON.stringify(CREDITS, null, '\t')}\n`);
