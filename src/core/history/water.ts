/** A way on land that leads through water: over a lake or a sea, over a river, or a unit that stands in a lake. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Campaign } from '../campaign';
import type { LonLat, Span, Track } from '../entity';
import { passagesOver } from './detour';
import { findingAt, type Finding } from './finding';
import { singleLegs, type Leg } from './legs';
import { helpsAcross, helpsOf, type Help } from './help';
import { crossingOf, metresTo, planeAt, pointAt, type Point } from './plane';
import { leastOf } from '../extremes';

/** Water that stands in the way: a lake or a sea as an area, a river as a line or an area; or the `land` round which the sea lies. */
export interface Water {
	readonly name: string;
	readonly class: string;
	readonly geometry: LineString | MultiLineString | Polygon | MultiPolygon;
	/** Metres by which its shore may be off. */
	readonly uncertainty: number;
	/** When it is there; open where it is left out. */
	readonly span?: Span;
}

const STILL = ['lake', 'sea', 'ocean', 'bay', 'reservoir'];
/** Arms that go by land; `person` may have a boat of his own. */
const BY_LAND = ['infantry', 'cavalry', 'tanks', 'artillery', 'air-defence', 'border-troops', 'engineers', 'headquarters', 'train', 'civilians']; // prettier-ignore
const FIX =
	'Lead it round by more vertices, marked "schematic"; or name how the leg crossed, as in "crossing": "ferry".';

/** The waters among the ground of a campaign; streams and marshes are none. */
export function waterOfGround({ entities }: Campaign): readonly Water[] {
	return [...entities.values()].flatMap((entity) => {
		if (entity.kind !== 'ground' || ![...STILL, 'river'].includes(entity.class)) return [];
		const { geometry, id, name, class: what, knowledge, span } = entity;
		if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return [];
		return [{ name: name['en'] ?? id, class: what, geometry, uncertainty: knowledge.uncertainty ?? 0, span }];
	});
}

/**
 * Legs of ground troops that cross water by more than the doubt of way and shore explains, unless they name a crossing. A leg shorter than the doubt of its ends is not
 * judged. A river that is crossed where nothing is known to lead over is advice only, for every river was crossed somewhere.
 */
export function acrossWater(campaign: Campaign, waters: readonly Water[]): readonly Finding[] {
	const tracks = [...campaign.entities.values()].filter((entity) => entity.kind === 'track');
	const helps = helpsOf(campaign);
	return tracks
		.filter(({ arm }) => BY_LAND.includes(arm ?? ''))
		.flatMap((track) =>
			waters
				.filter(isThereFor(track))
				.flatMap((water) => [
					...standing(track, water),
					...singleLegs(track).flatMap((leg) => (isJudged(leg) ? judge(leg, water, helps) : [])),
				]),
		);
}

/** Whether a water is there at any moment of a track. */
const isThereFor =
	({ times }: Track) =>
	({ span: { start, end } = {} }: Water): boolean =>
		(start ?? -Infinity) <= times.at(-1)! && times[0]! < (end ?? Infinity);

function isJudged({ track, to, lengthKm, doubt }: Leg): boolean {
	return (track.crossings[to] ?? track.transports[to] ?? null) === null && lengthKm * 1000 > doubt / 2;
}

/** A vertex in still water, farther from the shore than vertex and shore are uncertain. */
function standing(track: Track, water: Water): readonly Finding[] {
	if (!STILL.includes(water.class)) return [];
	return track.path.flatMap((position, i) => {
		const doubt = (track.vertices[i]!.uncertainty ?? 0) + water.uncertainty;
		const named = (track.crossings[i] ?? track.crossings[i + 1] ?? track.transports[i] ?? null) !== null;
		if (named || !(metresFromShore(position, water) > doubt)) return [];
		const what = `Dry land expected; a vertex in ${water.name} found, ${Math.round(metresFromShore(position, water))} m from its shore.`;
		return [findingAt(track, `datetimes[${i}]`, 'problem', what, 'Correct the place, or name how it crossed.')];
	});
}

function metresFromShore(position: LonLat, { geometry }: Water): number {
	const rings = ringsOf(geometry).filter((ring) => isWithin(position, ring));
	const here = planeAt(position);
	const edges = rings.flatMap((ring) => ring.slice(1).map((end, i) => metresTo([0, 0], here(ring[i]!), here(end))));
	return edges.length === 0 ? 0 : leastOf(edges);
}

const isWithin = (position: LonLat, ring: Position[]) =>
	booleanPointInPolygon([...position], { type: 'Polygon', coordinates: [ring] });

function judge(leg: Leg, water: Water, helps: readonly Help[]): readonly Finding[] {
	const { track, to } = leg;
	const doubt = doubtOf(leg) + water.uncertainty;
	if (STILL.includes(water.class) || water.class === 'land') {
		const bend = bendOf(leg, water, helps);
		if (bend <= doubt) return [];
		const round = `${Math.round(bend)} m aside, and its doubt is ${Math.round(doubt)} m`;
		const what = `A way by land expected; the leg that ends here crosses ${water.name}: the way round lies ${round}.`;
		return [findingAt(track, `datetimes[${to}]`, 'problem', what, FIX)];
	}
	if (!crossesRiver(leg, water, helps)) return [];
	const what = `The leg that ends here crosses ${water.name} where nothing is drawn that leads over.`;
	return [findingAt(track, `datetimes[${to}]`, 'advice', what, 'Name how it crossed, as in "crossing": "bridge".')];
}

const doubtOf = ({ track, from, to }: Leg) =>
	Math.max(track.vertices[from]!.uncertainty ?? 0, track.vertices[to]!.uncertainty ?? 0);

/** Metres by which a leg would have to bend to go round still water; 0 where it does not cross it, or something leads over. */
function bendOf({ path: [a, b] }: Leg, { class: what, geometry }: Water, helps: readonly Help[]): number {
	const here = planeAt(a!);
	const over = helps.filter(({ road }) => !road);
	// A way that leaves an island for good is a crossing whose shores nobody can know; one that comes back is not.
	const isJudged = (ring: Position[]) => what !== 'land' || [a!, b!].every((end) => isWithin(end, ring));
	const rings = ringsOf(geometry).filter(isJudged);
	const passages = rings.flatMap((ring) => passagesOver(ring.map(here), here(a!), here(b!)));
	const swum = passages.filter(
		({ enters, leaves }) => ![enters, leaves].some((point) => helpsAcross(over, point, here)),
	);
	return Math.max(0, ...swum.map(({ bend }) => bend));
}

function crossesRiver(leg: Leg, { geometry, uncertainty }: Water, helps: readonly Help[]): boolean {
	const [a, b] = leg.path as [LonLat, LonLat];
	const here = planeAt(a);
	const [from, to] = [here(a), here(b)];
	const points = linesOf(geometry).flatMap((line) => crossingPoints(line.map(here), from, to));
	const slack = doubtOf(leg) + uncertainty;
	// What ends nearer to the river than its doubt may never have crossed.
	const across = points.filter((point) => [from, to].every((end) => metresTo(end, point, point) > slack));
	return across.some((point) => !helpsAcross(helps, point, here, slack));
}

function crossingPoints(line: readonly Point[], a: Point, b: Point): readonly Point[] {
	return line.slice(1).flatMap((end, i) => {
		const crossing = crossingOf(a, b, line[i]!, end);
		return crossing ? [pointAt(a, b, crossing.at)] : [];
	});
}

/** The outer rings of an area. */
function ringsOf(geometry: Water['geometry']): readonly Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1);
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(([ring]) => ring!) : [];
}

function linesOf(geometry: Water['geometry']): readonly Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'MultiLineString' ? geometry.coordinates : ringsOf(geometry);
}
