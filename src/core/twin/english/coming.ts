/** What came, went and was struck, in English. */
import { windOf } from '../../wind';
import type { FrontFact, Held, Newcomer, StruckFact, TwinFact } from '../fact';
import { bySide } from '../listing';
import { counted, lengthText, listOf, nameOf, nearText, series, spanText, whereText, within } from './words';

type Came = Extract<TwinFact, { kind: 'came' }>;

const HEADS: Readonly<Record<Came['what'], readonly [one: string, more: string]>> = {
	unit: ['unit', 'units'],
	front: ['front', 'fronts'],
	line: ['line', 'lines'],
	zone: ['area', 'areas'],
	border: ['reading of a border', 'readings of a border'],
	place: ['place', 'places'],
	inset: ['sketch without a scale', 'sketches without a scale'],
};

/** `New on the map, of USSR: A, near Zaozernaya; B. Of Japan: …`; `New lines on the map: A (129 km measured); B.` */
export function cameText({ what, things }: Came, tag: string): string {
	if (what === 'unit') return unitsText(things, tag);
	const [one, more] = HEADS[what];
	const items = things.map((thing) => newcomerText(thing, tag));
	return `New ${things.length === 1 ? one : more} on the map: ${listOf(items, 12)}.`;
}

function unitsText(things: readonly Newcomer[], tag: string): string {
	const parts = bySide(things).map(([side, own]) => {
		return `${side === undefined ? '' : `${side}: `}${listOf(own.map((unit) => `${within(unit, tag)}${whereText(unit.near, tag)}`))}.`;
	});
	return `New ${things.length === 1 ? 'unit' : 'units'} on the map. ${parts.join(' ')}`;
}

function newcomerText({ measure, reading, outcome, held, sketch, ...thing }: Newcomer, tag: string): string {
	const notes = [
		...(reading === undefined ? [] : [reading]),
		...(measure === undefined ? [] : [`${measure} as measured`]),
		...(outcome === undefined ? [] : [outcome === 'failed' ? 'the attack failed' : 'only planned']),
		...(held.length > 0 ? [heldText(held)] : []),
	];
	const note = notes.length > 0 ? ` (${notes.join('; ')})` : '';
	if (sketch.length === 0) return `${nameOf(thing, tag)}${note}`;
	return `“${nameOf(thing, tag)}”, ${sketch.map((name) => nameOf({ id: '', name }, tag)).join(' – ')}`;
}

const heldText = (held: readonly Held[]): string => series(held.map(({ side, wind }) => `${side} to the ${wind}`));

/** `No longer shown: A; B; 3 places and 1 line.` Units, fronts and strikes are named, all else is counted. */
export function wentText({ things }: Extract<TwinFact, { kind: 'went' }>, tag: string): string {
	const named = things.filter(({ what }) => what === 'unit' || what === 'front');
	const kinds = [...new Set(things.filter((thing) => !named.includes(thing)).map(({ what }) => what))];
	const counts = kinds.map((kind) => counted(things.filter(({ what }) => what === kind).length, ...HEADS[kind]));
	const names = named.length > 0 ? [listOf(named.map((thing) => within(thing, tag)))] : [];
	return `No longer shown: ${[...names, ...(counts.length > 0 ? [series(counts)] : [])].join('; ')}.`;
}

/** `Strike: Five raids of 1 August, USSR, 1 km west of Zaozernaya; 1 August, hour unknown; 40 bombs.` */
export function struckText({ zone, start, end, offset, precision, strike }: StruckFact, tag: string): string {
	const side = zone.side === undefined ? '' : `, by ${zone.side}`;
	const parts = [
		`${nameOf(zone, tag)}${side}${whereText(zone.near, tag)}`,
		spanText(start, end, offset, precision === 'day'),
		...(strike ? strikeParts(strike) : []),
	];
	return `New strike on the map: ${parts.filter((part) => part !== '').join('; ')}.`;
}

function strikeParts({
	bombs,
	tonnage,
	rounds,
	inAll,
	heavy,
	audibleKm,
	runInDegrees,
}: NonNullable<StruckFact['strike']>): readonly string[] {
	const figures = [
		...(bombs === undefined ? [] : [bombs === 0 ? 'no bombs dropped' : counted(bombs, 'bomb')]),
		...(tonnage === undefined || bombs === 0 ? [] : [`${tonnage.toLocaleString('en-GB')} t of bombs`]),
		...(rounds === undefined ? [] : [counted(rounds, 'round')]),
	].join(', ');
	return [
		figures === '' || !inAll ? figures : `${figures}, several areas together`,
		heavy ? 'bombs far heavier than the others' : '',
		runInDegrees === undefined ? '' : `flown towards the ${windOf(runInDegrees)}`,
		audibleKm.length === 0 ? '' : `said to have been heard ${series(audibleKm.map((km) => `${km}\u00a0km`))} away`,
	];
}

/** `Front “The line”: up to about 0.8 km farther west than in the step before, at a point near Zaozernaya; USSR to the east and Japan to the west.` */
export function frontText({ front, shift, doubtKm, held }: FrontFact, tag: string): string {
	const moved = shift
		? `up to about ${lengthText(shift.km, doubtKm)} farther ${shift.wind} than in the step before${shift.near ? `, at a point ${nearText(shift.near, tag)}` : ''}`
		: 'changed by less than the map’s error';
	return `Front “${nameOf(front, tag)}”: ${moved}${held.length > 0 ? `; ${heldText(held)}` : ''}.`;
}
