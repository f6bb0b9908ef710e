/**
 * `npm run relief`: builds the terrain in public/relief from geo/relief.geojson. `npm run relief -- FILE` takes a measured elevation
 * model instead: an SRTM .hgt or a GeoTIFF in EPSG:4326.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BBox } from 'geojson';
import { readCampaign } from '../core/campaign';
import { problemsText } from '../core/problem';
import { geoFiles } from './campaign-plugin';
import { helpText, readOptions, type Given } from './options';
import { readBounds } from './relief/bounds';
import { FINEST_ZOOM, gridOver, type Grid } from './relief/grid';
import { inputSha, lakesOf, RELIEF_FILE, sha256 } from './relief/input';
import { knownHeights } from './relief/known';
import { checkCover, readModel, sampled, zoomOf } from './relief/measured';
import { writeRelief, type Origin } from './relief/output';
import { surfaceThrough } from './relief/surface';
import { failure, ROOT, runScript } from './script';

const OPTIONS = {
	bounds: { value: 'W,S,E,N', help: 'with FILE: the box in degrees (else that of geo/relief.geojson)' },
	credit: { value: 'TEXT', help: 'with FILE: whose data it is, for the corner of the map' },
	out: { value: 'DIR', help: 'writes there (else into public/relief)' },
	help: { help: 'prints this' },
} as const;
const USAGE = `npm run relief: builds public/relief from geo/relief.geojson.
npm run relief -- FILE [options]: takes a measured model, an SRTM .hgt or a GeoTIFF in EPSG:4326.`;
const SCHEMATIC = 'Relief: schematic, drawn from spot heights';

interface Built {
	readonly grid: Grid;
	readonly origin: Origin;
}

runScript(import.meta.url, relief);

/** Carries out the command with these arguments, and gives its exit code. A failure says what was wrong with them. */
export async function relief(args: readonly string[]): Promise<number> {
	const file = args[0]?.startsWith('-') === false ? args[0] : undefined;
	const given = readOptions(OPTIONS, file === undefined ? args : args.slice(1));
	if (given.help) {
		console.log(helpText(USAGE, OPTIONS));
		return 0;
	}
	const { grid, origin } = file === undefined ? fromCampaign(given) : await fromModel(file, given);
	const folder = given.out ?? join(ROOT, 'public/relief');
	const { minzoom, maxzoom, contours } = writeRelief(folder, grid, origin);
	console.log(`${folder}: zooms ${minzoom} to ${maxzoom}, contours every ${contours.interval} m. ${origin.credit}.`);
	return 0;
}

function fromCampaign({ bounds, credit }: Given<typeof OPTIONS>): Built {
	if (bounds ?? credit) throw failure('--bounds and --credit go with a FILE; geo/relief.geojson has its own box.', 2);
	const files = geoFiles(join(ROOT, 'geo'));
	const { relief, parts, problems } = readCampaign(files);
	const mine = problems.filter(({ where }) => where[0] === RELIEF_FILE);
	if (mine.length > 0) throw failure(problemsText(mine));
	const sha = inputSha(files, parts);
	if (!relief || sha === undefined)
		throw failure(`There is no ${RELIEF_FILE}; write one, or give a measured model: npm run relief -- FILE.`);
	const grid = surfaceThrough(knownHeights(relief, lakesOf(parts), gridOver(relief.bounds, FINEST_ZOOM)));
	return { grid, origin: { schematic: true, credit: SCHEMATIC, source: { file: RELIEF_FILE, sha256: sha } } };
}

async function fromModel(file: string, { bounds, credit }: Given<typeof OPTIONS>): Promise<Built> {
	const name = basename(file);
	const model = await readModel(file);
	const box = bounds === undefined ? campaignBounds() : readBounds(bounds);
	checkCover(name, model, box);
	const heights = sampled(model, gridOver(box, zoomOf(model, box)));
	const unknown = heights.metres.filter(Number.isNaN).length;
	if (unknown === heights.metres.length) throw failure(`${name} has no height in this box.`);
	const share = (100 * unknown) / heights.metres.length;
	if (unknown > 0)
		console.log(`${name} has no height in ${share.toFixed(1)} % of the tiles; these are bridged smoothly.`);
	const origin = {
		schematic: false,
		credit: credit ?? `Relief: ${name}`,
		source: { file: name, sha256: sha256(readFileSync(file)) },
	};
	return { grid: unknown > 0 ? surfaceThrough(heights) : heights, origin };
}

function campaignBounds(): BBox {
	const { relief } = readCampaign(geoFiles(join(ROOT, 'geo')));
	if (relief) return relief.bounds;
	throw failure(`There is no box in ${RELIEF_FILE}; say one: --bounds ${OPTIONS.bounds.value}, in degrees.`, 2);
}
