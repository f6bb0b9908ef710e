/** Who moved, who stood, and who moved where nobody can see it. */
import type { Confidence, Track } from '../entity';
import type { Instant } from '../instant';
import { bearingDegrees, distanceKm, lengthKm } from '../measure';
import type { UnitMark } from '../mark';
import { momentAt, weaker, type Moment } from '../track';
import { windOf } from '../wind';
import type { MovedFact, Placed, Tally, TwinFact } from './fact';
import type { nearIn } from './near';
import { thingOf, type Scene } from './scene';

/** Movements that are told one by one; the rest is counted. */
const MOST_MOVEMENTS = 12;

/** Tells where a point lies. */
type Near = ReturnType<typeof nearIn>;

/** A unit's way in this step. */
export interface Way {
	readonly unit: UnitMark;
	readonly start: Moment;
	readonly km: number;
	/** Whether any of it lies in the picture of this step or of the one before. */
	readonly seen: boolean;
	/** Whether it is no longer than the doubt of the worse known of its ends. */
	readonly withinDoubt: boolean;
	/** Whether the unit did more than march within its doubt. */
	readonly told: boolean;
}

/** Kilometres; what is less is the rounding of a unit that stands. */
const STILL = 0.001;

/**
 * The ways of a scene. A unit that the step before did not show has no way but has merely come, where the clock goes back, or where it marched by less
 * than is known of its place.
 */
export function waysOf(scene: Scene): readonly Way[] {
	if (scene.crowded || !scene.before) return [];
	const isKnown = ({ id }: UnitMark) => scene.before!.seen.has(id);
	return scene.units
		.filter(({ trail }) => trail.length > 0)
		.map((unit) => wayOf(unit, scene))
		.filter(({ unit, km, told }) => km > STILL && (isKnown(unit) || (told && !scene.back)));
}

/** The movements of a scene: the longest told, the others counted. */
export function movementsOf(ways: readonly Way[], scene: Scene, near: Near): readonly TwinFact[] {
	if (scene.crowded) return [];
	const seen = ways.filter((way) => way.seen && way.told);
	const told = new Set([...seen].sort((a, b) => b.km - a.km).slice(0, MOST_MOVEMENTS));
	const shifted = ways.filter((way) => way.seen && !way.told).map(({ unit }) => placed(unit, near));
	const moving = new Set(ways.map(({ unit }) => unit));
	const stood = scene.units.filter((unit) => !moving.has(unit) && stays(unit, scene)).map(thingOf);
	return [
		...seen.filter((way) => told.has(way)).map((way) => movedFact(way, scene, near)),
		...counted('more moved', seen.filter((way) => !told.has(way)), scene), // prettier-ignore
		...(shifted.length > 0 ? [{ kind: 'shifted' as const, units: shifted }] : []),
		...counted('moved outside', ways.filter((way) => !way.seen && !way.withinDoubt), scene), // prettier-ignore
		...(stood.length > 0 ? [{ kind: 'stood' as const, units: stood }] : []),
	];
}

/** In the picture now as before. */
const stays = ({ id }: UnitMark, { before, after }: Scene): boolean => after.seen.has(id) && !!before?.seen.has(id);

const placed = (unit: UnitMark, near: Near): Placed => ({
	...thingOf(unit),
	near: near(unit.position, unit.uncertainty),
});

function wayOf(unit: UnitMark, { before, after, deck, back }: Scene): Way {
	const coordinates = unit.trail.map(({ path }) => path.map((at) => [...at]));
	const line = { type: 'MultiLineString' as const, coordinates };
	const start = momentAt(trackOf(unit, deck), before!.keyframe.at);
	const km = lengthKm(line);
	const withinDoubt = km * 1000 <= Math.max(start.uncertainty ?? 0, unit.uncertainty ?? 0);
	const seen = after.shows(line) || before!.seen.has(unit.id);
	const marches = back || unit.trail.every(({ manoeuvre }) => manoeuvre === 'march');
	return { unit, start, km, seen, withinDoubt, told: !withinDoubt || !marches };
}

const trackOf = ({ id }: UnitMark, { campaign }: Scene['deck']): Track => campaign.entities.get(id) as Track;

function movedFact({ unit, start, km, withinDoubt }: Way, scene: Scene, near: Near): MovedFact {
	const { before, after, deck, back } = scene;
	const straightKm = distanceKm(start.position, unit.position);
	const [a, b] = [start.uncertainty, unit.uncertainty];
	const isRound = straightKm * 1000 <= Math.max(a ?? 0, b ?? 0);
	return {
		kind: 'moved',
		unit: thingOf(unit),
		arm: unit.arm,
		manoeuvres: unit.trail.map(({ manoeuvre }) => manoeuvre).filter((one, i, all) => one !== all[i - 1]),
		outcome: unit.attack?.outcome,
		km: back ? straightKm : km,
		withinDoubt,
		doubtKm: a === undefined || b === undefined ? undefined : Math.hypot(a, b) / 1000,
		wind: isRound ? undefined : windOf(bearingDegrees(start.position, unit.position)),
		from: near(start.position, a),
		to: near(unit.position, b),
		fresh: !before!.seen.has(unit.id),
		back,
		confidence: wayConfidence(trackOf(unit, deck), [start, unit], before!.keyframe.at, after.keyframe.at),
	};
}

/** The weakest of what is known along a way: between two vertices nothing is better than inferred. */
function wayConfidence(
	{ times, vertices }: Track,
	ends: readonly Pick<Moment, 'confidence'>[],
	from: Instant,
	to: Instant,
): Confidence | undefined {
	const [first, last] = from < to ? [from, to] : [to, from];
	const inner = vertices.filter((_, i) => times[i]! > first && times[i]! < last);
	return [...ends, ...inner].map(({ confidence }) => confidence).reduce(weaker);
}

function counted(kind: 'more moved' | 'moved outside', ways: readonly Way[], { deck }: Scene): readonly TwinFact[] {
	return ways.length > 0 ? [{ kind, tallies: talliesOf(ways.map(({ unit }) => unit), deck.sides) }] : []; // prettier-ignore
}

/** Units counted by side, in the order of the deck, and by arm, the most first. */
export function talliesOf(
	units: readonly Pick<UnitMark, 'side' | 'arm'>[],
	sides: readonly string[],
): readonly Tally[] {
	return [...sides, undefined].flatMap((side) => {
		const own = units.filter((unit) => unit.side === side);
		const arms = [...new Set(own.map(({ arm }) => arm))];
		const tallies = arms.map((arm) => ({ side, arm, count: own.filter((unit) => unit.arm === arm).length }));
		return tallies.sort((a, b) => b.count - a.count);
	});
}
