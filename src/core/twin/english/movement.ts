/** Movements in English. */
import type { Manoeuvre } from '../../entity';
import type { MovedFact, Near, Tally } from '../fact';
import { bySide } from '../listing';
import { counted, isAt, lengthText, nameOf, nearText, offText, within } from './words';

const VERBS: Readonly<Record<Manoeuvre, string>> = { march: 'moved', attack: 'attacked', withdrawal: 'withdrew' };

/** `75th Infantry Regiment (Japan) attacked, going about 1.2 km east, from near Homoku to near Zaozernaya.` */
export function movedText(fact: MovedFact, tag: string): string {
	if (fact.back) return backText(fact, tag);
	const { km, doubtKm, wind, outcome, withinDoubt } = fact;
	const way = `about ${lengthText(km, doubtKm)}`;
	const end = outcome ? OUTCOMES[outcome] : '';
	const there = fact.to ? ` ${nearText(fact.to, tag)}` : '';
	// A bare length after a verb would be read as the way.
	const now = fact.to && !isAt(fact.to) ? `, now${there}` : there;
	if (withinDoubt) return `${subject(fact, tag)} ${verbsOf(fact)}${now}${end}.`;
	const going = needsGoing(fact) ? ', going' : '';
	const round = `${way} and ${going ? 'ending' : 'ended'} near where it began${there && `,${there}`}`;
	const course = wind ? `${way} ${wind}${fromTo(fact, tag)}` : round;
	return `${subject(fact, tag)} ${verbsOf(fact)}${going} ${course}${end}.`;
}

const OUTCOMES = { failed: '; the attack failed', planned: '; the attack was only planned' } as const;

function subject({ unit, fresh }: MovedFact, tag: string): string {
	const name = nameOf(unit, tag);
	const apart = name.includes(',') || name.includes('(');
	const of = unit.side === undefined ? '' : apart ? `, ${unit.side}` : ` (${unit.side})`;
	return `${name}${of}${fresh ? ', new on the map,' : apart ? ',' : ''}`;
}

function verbsOf({ arm, manoeuvres }: MovedFact): string {
	const verb = (one: Manoeuvre) => (one === 'march' && arm === 'air' ? 'flew' : VERBS[one]);
	return manoeuvres.map(verb).join(', then ');
}

const needsGoing = ({ manoeuvres }: MovedFact): boolean => manoeuvres.length > 1 || manoeuvres[0] === 'attack';

function fromTo({ from, to }: MovedFact, tag: string): string {
	if (from && to && from.place.id === to.place.id) return aroundOne(from, to, tag);
	return `${from ? `, from ${nearText(from, tag)}` : ''}${to ? `${from ? '' : ','} to ${nearText(to, tag)}` : ''}`;
}

/** Both ends by one place, which is named once. */
function aroundOne(from: Near, to: Near, tag: string): string {
	const place = within(to.place, tag);
	if (isAt(from) && isAt(to)) return `, near ${place} throughout`;
	if (isAt(from)) return `, from near ${place} to ${offText(to)} of it`;
	if (isAt(to)) return `, from ${offText(from)} of ${place} to near it`;
	return `, from ${offText(from)} to ${offText(to)} of ${place}`;
}

function backText({ unit, km, doubtKm, wind, to }: MovedFact, tag: string): string {
	const side = unit.side === undefined ? '' : `, ${unit.side}`;
	const where = to ? ` ${nearText(to, tag)}` : '';
	const off = wind ? `, about ${lengthText(km, doubtKm)} ${wind} of where the step before had it` : '';
	return `${nameOf(unit, tag)}${side}: shown again${where === '' && off === '' ? ' where it was' : where}${off}.`;
}

/** `Red 20 infantry, 4 tanks; Blue 3 air`. */
export function talliesText(tallies: readonly Tally[]): string {
	return bySide(tallies)
		.map(([side, own]) => `${side ?? 'of no side'} ${own.map(armText).join(', ')}`)
		.join('; ');
}

/** `20 infantry`, `3 border troops`; `4 units` where the arm is not stated. */
export const armText = ({ arm, count }: Pick<Tally, 'arm' | 'count'>): string =>
	arm === undefined ? counted(count, 'unit') : `${count.toLocaleString('en-GB')} ${arm.replaceAll('-', ' ')}`;
