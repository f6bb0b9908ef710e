/** What came into view, what went, and what became of units. */
import type { Claim } from '../campaign';
import { claimText } from '../claim-text';
import type { Gap, LonLat, Names } from '../entity';
import type { InsetMark, Mark, UnitMark, ZoneMark } from '../mark';
import { heldOf } from './fronts';
import type { Newcomer, StruckFact, TwinFact } from './fact';
import type { nearIn } from './near';
import { middleOf } from '../middle';
import type { Way } from './movements';
import { thingOf, type Scene } from './scene';

/** In the order in which they are told. */
const KINDS = ['unit', 'front', 'line', 'zone', 'border', 'place', 'inset'] as const satisfies readonly Mark['kind'][];

/** Everything in the picture that was not in that of the step before, by kind; units that came on the move are told with their movement. */
export function comingsOf(
	scene: Scene,
	near: ReturnType<typeof nearIn>,
	ways: readonly Way[],
	language = 'en',
): readonly TwinFact[] {
	const { frame, before, after, crowded } = scene;
	const fresh = frame.marks.filter(({ id }) => after.seen.has(id) && !before?.seen.has(id));
	const moving = new Set<Mark>(ways.map(({ unit }) => unit));
	const told = fresh.filter((mark) => mark.kind !== 'unit' || (!crowded && !moving.has(mark)));
	const strikes = told.filter((mark) => isStrike(mark));
	const others = told.filter((mark) => !isStrike(mark));
	return [
		...strikes.map((zone) => struckFact(zone, scene, near)),
		...KINDS.flatMap((what): readonly TwinFact[] => {
			const things = ordered(others.filter(({ kind }) => kind === what)).map((mark) =>
				newcomer(mark, scene, near, language),
			);
			return things.length > 0 ? [{ kind: 'came', what, things }] : [];
		}),
	];
}

const isStrike = (mark: Mark): mark is ZoneMark => mark.kind === 'zone' && mark.class === 'strike';

/** Places by how long their names stay, all else in the order of the campaign. */
const ordered = (marks: readonly Mark[]): readonly Mark[] => [...marks].sort((a, b) => rankOf(a) - rankOf(b));
const rankOf = (mark: Mark): number => (mark.kind === 'place' ? (mark.rank ?? 100) : 0);

function newcomer(mark: Mark, { deck }: Scene, near: ReturnType<typeof nearIn>, language: string): Newcomer {
	return {
		...thingOf(mark),
		near: mark.kind === 'unit' ? near(mark.position, mark.uncertainty) : undefined,
		measure: mark.kind === 'line' || mark.kind === 'zone' ? mark.measure : undefined,
		reading: mark.kind === 'border' ? mark.reading : undefined,
		outcome: mark.kind === 'line' ? mark.outcome : undefined,
		held: mark.kind === 'front' || mark.kind === 'line' ? heldOf(mark) : [],
		sketch: mark.kind === 'inset' ? sketchOf(mark, deck.campaign.claims, language) : [],
	};
}

/** Stations and gaps in turn. */
function sketchOf(
	{ stations, gaps }: InsetMark,
	claims: ReadonlyMap<string, Claim>,
	language: string,
): readonly Names[] {
	return stations.flatMap(({ label }, i) => [...(i > 0 ? gapText(gaps[i - 1]!, claims, language) : []), label]);
}

function gapText(gap: Gap, claims: ReadonlyMap<string, Claim>, language: string): readonly Names[] {
	if ('text' in gap) return [gap.text];
	const claim = claims.get(gap.claim);
	return claim ? [{ und: claimText(claim, language) }] : [];
}

function struckFact(zone: ZoneMark, { frame }: Scene, near: ReturnType<typeof nearIn>): StruckFact {
	const { start, end, precision, strike } = zone;
	const middle: LonLat = middleOf(zone.geometry);
	const placed = { ...thingOf(zone), near: near(middle, zone.uncertainty) };
	return { kind: 'struck', zone: placed, start, end, offset: frame.offset, precision, strike };
}

/** What was in the picture of the step before and is on the map no more. */
export function goingsOf({ before, after, crowded }: Scene): readonly TwinFact[] {
	const gone = [...(before?.marks.values() ?? [])].filter(({ id }) => before!.seen.has(id) && !after.marks.has(id));
	const told = gone.filter(({ kind }) => !crowded || kind !== 'unit');
	const things = KINDS.flatMap((what) => told.filter(({ kind }) => kind === what)).map((mark) => ({
		...thingOf(mark),
		what: mark.kind,
	}));
	return things.length > 0 ? [{ kind: 'went', things }] : [];
}

/** Units that were withdrawn or destroyed since the step before. */
export function fatesOf({ units, before, after, crowded, back }: Scene): readonly TwinFact[] {
	const ended = (fate: 'withdrawn' | 'destroyed') =>
		units.filter((unit) => unit.state === fate && after.seen.has(unit.id) && stateBefore(unit, before) !== fate);
	if (crowded || back) return [];
	return (['withdrawn', 'destroyed'] as const).flatMap((fate): readonly TwinFact[] => {
		const found = ended(fate).map(thingOf);
		return found.length > 0 ? [{ kind: 'fate', fate, units: found }] : [];
	});
}

function stateBefore({ id }: UnitMark, before: Scene['before']): UnitMark['state'] | undefined {
	const mark = before?.marks.get(id);
	return mark?.kind === 'unit' ? mark.state : undefined;
}
