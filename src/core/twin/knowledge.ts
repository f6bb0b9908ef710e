/** How well what the picture shows is known, in groups. */
import type { Confidence } from '../entity';
import type { Mark } from '../mark';
import type { KnownGroup, MovedFact, Thing, TwinFact } from './fact';
import { thingOf, type Scene, type Sight } from './scene';
import { leastOf, mostOf } from '../extremes';

const CONFIDENCES: readonly Confidence[] = ['documented', 'inferred', 'schematic'];
/** What is drawn as a line or an area. Names of places are left out: the map says of each how far it may be off. */
const LINES: readonly Mark['kind'][] = ['front', 'line', 'border', 'zone'];

/** Groups for units, for ways of this step, and for lines and areas; each only where there are any, and where the step before had it otherwise. */
export function knowledgeOf({ before, after, crowded }: Scene, moved: readonly MovedFact[]): readonly TwinFact[] {
	const was = new Set((before ? knownIn(before, crowded) : []).map(keyOf));
	const fresh = knownIn(after, crowded).filter((fact) => !was.has(keyOf(fact)));
	const isOfUnits = (fact: TwinFact) => fact.kind === 'known' && fact.of === 'units';
	const ways = moved.filter(({ back, withinDoubt }) => !back && !withinDoubt);
	const told = ways.map(({ unit, confidence }) => ({ thing: unit, confidence }));
	return [...fresh.filter(isOfUnits), ...known('ways', told, []), ...fresh.filter((fact) => !isOfUnits(fact))];
}

/** What is known of all that lies in a picture. */
function knownIn({ marks, seen }: Sight, crowded: boolean): readonly TwinFact[] {
	const inside = [...marks.values()].filter(({ id }) => seen.has(id));
	const units = crowded ? [] : inside.filter(({ kind }) => kind === 'unit');
	const lines = inside.filter(({ kind }) => LINES.includes(kind));
	return [
		...known('units', units.map(assessed), units), // prettier-ignore
		...known('lines', lines.map(assessed), lines), // prettier-ignore
		...dayOnly(units),
		...notYet(units),
	];
}

/** Doubt that changes on the way from one place to another is no news. */
const keyOf = (fact: TwinFact): string => JSON.stringify({ ...fact, uncertainty: undefined });

interface Assessed {
	readonly thing: Thing;
	readonly confidence: Confidence | undefined;
}

const assessed = (mark: Mark): Assessed => ({ thing: thingOf(mark), confidence: mark.confidence });

function known(
	of: 'units' | 'ways' | 'lines',
	things: readonly Assessed[],
	marks: readonly Mark[],
): readonly TwinFact[] {
	const groups = CONFIDENCES.flatMap((confidence): readonly KnownGroup[] => {
		const own = things.filter((one) => one.confidence === confidence).map(({ thing }) => thing);
		return own.length > 0 ? [{ confidence, things: own }] : [];
	});
	return groups.length > 0 ? [{ kind: 'known', of, groups, uncertainty: rangeOf(marks) }] : [];
}

function rangeOf(marks: readonly Mark[]): readonly [number, number] | undefined {
	const metres = marks.flatMap(({ uncertainty }) => (uncertainty === undefined ? [] : [uncertainty]));
	return metres.length > 0 ? [leastOf(metres), mostOf(metres)] : undefined;
}

function dayOnly(units: readonly Mark[]): readonly TwinFact[] {
	const found = units.filter(({ precision }) => precision === 'day').map(thingOf);
	return found.length > 0 ? [{ kind: 'day only', units: found }] : [];
}

function notYet(units: readonly Mark[]): readonly TwinFact[] {
	const found = units.filter((mark) => mark.kind === 'unit' && mark.state === 'arriving').map(thingOf);
	return found.length > 0 ? [{ kind: 'not yet attested', units: found }] : [];
}
