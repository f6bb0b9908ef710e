/** A march faster than its arm can go. */
import type { Campaign } from '../campaign';
import type { Track } from '../entity';
import { findingAt, type Finding } from './finding';
import { attestedLegs, type Leg } from './legs';

/**
 * Top speeds in km/h that nobody keeps up for long, so that only what is impossible is found. On foot: a run; the US Army's double time is 9.9 km/h (180
 * steps of 36 inches, FM 22-5). Horse: the cavalry's extended gallop, 16 miles an hour (FM 2-5, 1940), and a little more. Tanks: the BT-7 on its
 * wheels, 72 km/h. Guns: lorry-drawn. Trains: 120 km/h. Ships: the fastest destroyer of her time, 45 knots (Le Terrible, 1935).
 */
const FOOT = 15;
const HORSE = 30;
const TANK = 80;
const LORRY = 80;
const TRAIN = 120;
const SHIP = 85;

const BY_ARM: ReadonlyMap<string, number> = new Map([
	['infantry', FOOT],
	['border-troops', FOOT],
	['engineers', FOOT],
	['cavalry', HORSE],
	['tanks', TANK],
	['artillery', LORRY],
	['air-defence', LORRY],
	['headquarters', TRAIN],
	['civilians', TRAIN],
	['train', TRAIN],
	['navy', SHIP],
]);
const BY_TRANSPORT: ReadonlyMap<string, number> = new Map([
	['foot', FOOT],
	['horse', HORSE],
	['lorry', LORRY],
	['rail', TRAIN],
	['ship', SHIP],
	['boat', SHIP],
]);

/** World records in level flight (FAI), each until the next: 755 km/h (Me 209, 1939), 3,530 km/h (SR-71, 1976). */
const PLANES = [
	{ until: Date.UTC(1939, 4), kmh: 755 },
	{ until: Infinity, kmh: 3530 },
] as const;

/** From here on (Liverpool and Manchester Railway) whoever goes far may have gone by rail. */
const RAILWAYS = Date.UTC(1830, 8, 15);
/** A leg that is long enough for it to be worth loading a train or a column of lorries. */
const FAR_KM = 15;

/** Legs between attested times that are faster than their arm, by more than the doubt of both ends explains; nothing for an arm that nobody knows. */
export function tooFast({ entities }: Campaign): readonly Finding[] {
	const tracks = [...entities.values()].filter((entity) => entity.kind === 'track');
	return tracks.flatMap((track) => attestedLegs(track).flatMap(judge));
}

function judge(leg: Leg): readonly Finding[] {
	const { track, to, lengthKm, doubt, hours } = leg;
	const limit = limitOf(leg);
	const kmh = Math.max(0, lengthKm - doubt / 1000) / hours;
	if (limit === undefined || !(kmh > limit)) return [];
	const what = `${track.transports[to] ?? track.arm} at ${limit} km/h at the most expected; ${Math.round(kmh)} km/h found on the leg that ends here (${lengthKm.toFixed(1)} km).`;
	const fix = 'Correct the time or the place; or say how it was carried, as in "transport": "rail".';
	return [findingAt(track, `datetimes[${to}]`, 'problem', what, fix)];
}

/** `undefined` where there is nothing to hold it against. */
function limitOf({ track, to, lengthKm }: Leg): number | undefined {
	const transport = track.transports[to];
	if (typeof transport === 'string') return BY_TRANSPORT.get(transport);
	if (track.arm === 'air') return PLANES.find(({ until }) => track.times[to]! < until)!.kmh;
	const own = BY_ARM.get(track.arm ?? '');
	const carried = own !== undefined && mayBeCarried(track, to, lengthKm);
	return carried ? Math.max(own, TRAIN) : own;
}

function mayBeCarried({ manoeuvres, times, arm }: Track, to: number, lengthKm: number): boolean {
	return arm !== 'navy' && lengthKm > FAR_KM && times[to]! >= RAILWAYS && manoeuvres[to] !== 'attack';
}
