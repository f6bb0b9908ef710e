import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decode } from 'geobuf';
import type { BBox, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import Pbf from 'pbf';
import { chains } from './chain';
import type { ZonePair } from './config';

type Segment = readonly [Position, Position];
type Node = { readonly [quadrant: string]: Node } | { readonly pos: number; readonly len: number } | readonly number[];

/**
 * The longest line that two time zones of geo-tz share inside a box: the border of OpenStreetMap between
 * them, which along a border river is its centreline. Smaller pieces (river islands) are left out.
 */
export const sharedEdge = ([one, other]: ZonePair, box: BBox): Position[] => {
	const segments = segmentsByZone(box);
	const others = segments.get(other);
	const shared = [...(segments.get(one) ?? [])].filter(([key]) => others?.has(key)).map(([, segment]) => segment);
	const [longest = []] = chains(shared).sort((a, b) => b.length - a.length);
	return longest;
};

const segmentsByZone = (box: BBox): Map<string, Map<string, Segment>> => {
	const zones = new Map<string, Map<string, Segment>>();
	for (const { tzid, ring } of ringsIn(box)) {
		const segments = zones.get(tzid) ?? new Map<string, Segment>();
		zones.set(tzid, segments);
		ring.slice(1).forEach((end, i) => segments.set(keyOf([ring[i]!, end]), [ring[i]!, end]));
	}
	return zones;
};

const keyOf = (segment: Segment): string =>
	segment
		.map((point) => point.map((degrees) => degrees.toFixed(6)).join())
		.sort()
		.join(' ');

const ringsIn = (box: BBox): readonly { tzid: string; ring: Position[] }[] =>
	collectionsIn(box).flatMap(({ features }) =>
		features.flatMap(({ properties, geometry }) =>
			(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
				.flat()
				.map((ring) => ({ tzid: String(properties?.['tzid']), ring })),
		),
	);

const folder = join(dirname(createRequire(import.meta.url).resolve('geo-tz')), '../data');

const collectionsIn = (box: BBox): FeatureCollection<Polygon | MultiPolygon>[] => {
	const index = JSON.parse(readFileSync(join(folder, 'timezones.geojson.index.json'), 'utf8')) as { lookup: Node };
	const file = openSync(join(folder, 'timezones.geojson.geo.dat'), 'r');
	try {
		return leavesIn(index.lookup, WHOLE, box).map(({ pos, len }) => {
			const bytes = Buffer.alloc(len);
			readSync(file, bytes, 0, len, pos);
			return decode(new Pbf(bytes)) as FeatureCollection<Polygon | MultiPolygon>;
		});
	} finally {
		closeSync(file);
	}
};

const WHOLE: BBox = [-179.9999, -89.9999, 179.9999, 89.9999];

const leavesIn = (node: Node, quad: BBox, box: BBox): { pos: number; len: number }[] => {
	const apart = quad[0] > box[2] || quad[2] < box[0] || quad[1] > box[3] || quad[3] < box[1];
	if (apart || Array.isArray(node)) return [];
	if ('pos' in node) return [node as { pos: number; len: number }];
	return Object.entries(node).flatMap(([letter, child]) => leavesIn(child as Node, quadrant(quad, letter), box));
};

/** Quadrants of geo-tz run from the north-east against the clock: a, b, c, d. */
const quadrant = ([west, south, east, north]: BBox, letter: string): BBox => {
	const [x, y] = [(west + east) / 2, (south + north) / 2];
	const isEast = letter === 'a' || letter === 'd';
	const isNorth = letter === 'a' || letter === 'b';
	return [isEast ? x : west, isNorth ? y : south, isEast ? east : x, isNorth ? north : y];
};
