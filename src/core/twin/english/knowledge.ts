/** How much there is and how well it is known, in English. */
import type { Confidence } from '../../entity';
import type { Forces } from '../../forces';
import type { CrowdSide, KnownGroup, TwinFact } from '../fact';
import { armText } from './movement';
import { counted, metresText, series, within } from './words';

/** `Red: 250 units (50 infantry, 50 air); 240 moved.` */
export function crowdRow({ side, arms, count, moved }: CrowdSide, back: boolean): string {
	const verb = back ? 'stand elsewhere' : 'moved';
	return `${side ?? 'Of no side'}: ${counted(count, 'unit')} (${arms.map(armText).join(', ')}); ${moved.toLocaleString('en-GB')} ${verb}.`;
}

/** `As far as texts count them (2 of 5 units): men: USSR 94, Japan 1,114.` */
export function forcesText({ kinds, counted: told, units }: Forces): string {
	const parts = kinds.map(
		({ kind, sides }) =>
			`${kind}: ${sides.map(({ side, count }) => `${side ?? 'of no side'} ${count.toLocaleString('en-GB')}`).join(', ')}`,
	);
	return `As far as texts count them (${told} of ${counted(units, 'unit')}): ${parts.join('; ')}.`;
}

const MEANINGS: Readonly<Record<Confidence, string>> = {
	documented: 'named in a source',
	inferred: 'deduced from sources',
	schematic: 'drawn only so that the story can be read',
};
const SUBJECTS = { units: 'Positions of units', ways: 'Ways of this step', lines: 'Lines and areas' } as const;
/** Names that stand within a sentence on knowledge; more are counted. */
const FEW = 2;
const SHORT = 60;

/** `Positions of units, uncertain by 250 m to 2 km: named in a source, A; deduced from sources, 4 of them.` */
export function knownText({ of, groups, uncertainty }: Extract<TwinFact, { kind: 'known' }>, tag: string): string {
	const doubt = uncertainty ? `, uncertain by ${[...new Set(uncertainty.map(metresText))].join(' to ')}` : '';
	const [first] = groups;
	if (groups.length === 1 && first) return `${SUBJECTS[of]}${doubt}: ${MEANINGS[first.confidence]}.`;
	const parts = groups.map((group) => `${MEANINGS[group.confidence]}, ${groupText(group, tag)}`);
	return `${SUBJECTS[of]}${doubt}: ${parts.join('; ')}.`;
}

function groupText({ things }: KnownGroup, tag: string): string {
	const names = series(things.map((thing) => within(thing, tag)));
	return things.length > FEW || names.length > SHORT ? `${things.length} of them` : names;
}
