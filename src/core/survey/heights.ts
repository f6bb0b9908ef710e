/** Questions about heights: of a place, of the slope between two, and of what can be seen. */
import type { Campaign } from '../campaign';
import type { LonLat } from '../entity';
import { distanceKm, horizonKm, slopeDegrees } from '../measure';
import type { Measurement } from './measurement';
import { doubtKm, pointOf } from './shapes';
import { obstacleKm, knownKm } from './sight';

/** A place as far as heights go; metres above the sea. */
interface Station {
	readonly at: LonLat;
	readonly height: number;
	readonly heightDoubt: number;
	readonly doubtKm: number;
}

/** A height is printed to the metre, so that no two sources agree to less. */
const LEAST_DOUBT = 1;

/** The most trusted height of a place; its doubt is the greatest difference to what others say, and a metre at least. */
export function heightOf(campaign: Campaign, id: string): Measurement | undefined {
	const place = stationOf(campaign, id);
	return place && { value: place.height, uncertainty: place.heightDoubt, unit: 'm' };
}

/** The slope of the straight line between two places; its doubt is what that of their positions makes of it. */
export function slopeBetween(campaign: Campaign, ids: readonly [string, string]): Measurement | undefined {
	const [a, b] = ids.map((id) => stationOf(campaign, id));
	if (!a || !b) return undefined;
	const [rise, run, doubt] = [Math.abs(a.height - b.height), distanceKm(a.at, b.at), Math.hypot(a.doubtKm, b.doubtKm)];
	const slope = (km: number) => slopeDegrees(rise, Math.max(km, 0));
	const uncertainty = Math.max(slope(run - doubt) - slope(run), slope(run) - slope(run + doubt));
	return { value: slope(run), uncertainty, unit: '°', mean: true };
}

/** How far the first place and the second can see each other over a bare sphere, and what of the ground between is known to be in the way. */
export function sightBetween(campaign: Campaign, ids: readonly [string, string]): Measurement | undefined {
	const [a, b] = ids.map((id) => stationOf(campaign, id));
	if (!a || !b) return undefined;
	const reach = (sign: number) =>
		[a, b].reduce((sum, { height, heightDoubt }) => sum + horizonKm(Math.max(0, height + sign * heightDoubt)), 0);
	const uncertainty = Math.max(reach(1) - reach(0), reach(0) - reach(-1));
	const sight = {
		distanceKm: distanceKm(a.at, b.at),
		knownKm: knownKm(campaign.relief, a.at, b.at),
		blockedKm: obstacleKm(campaign.relief, a, b),
	};
	return { value: reach(0), uncertainty, unit: 'km', sight };
}

function stationOf({ entities }: Campaign, id: string): Station | undefined {
	const place = entities.get(id);
	const [at, heights] = [pointOf(place), place?.kind === 'place' ? place.altitudes : []];
	const height = heights[0];
	if (!at || height === undefined) return undefined;
	const heightDoubt = Math.max(LEAST_DOUBT, ...heights.map((other) => Math.abs(other - height)));
	return { at, height, heightDoubt, doubtKm: doubtKm(place) };
}
