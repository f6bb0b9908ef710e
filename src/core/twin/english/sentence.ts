/** A fact in English. */
import { faceAt, otherFaces } from '../../clock-face';
import type { Confidence } from '../../entity';
import type { Forces } from '../../forces';
import type { CameraFact, ClockFact, CrowdSide, KnownGroup, Thing, TwinFact } from '../fact';
import type { Wording } from '../wording';
import { panelRows, panelText } from './beside';
import { cameText, frontText, struckText, wentText } from './coming';
import { armText, movedText, talliesText } from './movement';
import { counted, isAt, listOf, metresText, nearText, series, stretchText, whereText, within } from './words';

/** English words for every kind of fact. */
export const english: Wording = {
	text: textOf,
	rows: (fact) => {
		if (fact.kind === 'panel') return fact.same ? [] : panelRows(fact.panel);
		return fact.kind === 'crowd' ? fact.sides.map((side) => crowdRow(side, fact.back)) : [];
	},
};

function textOf(fact: TwinFact, tag: string): string {
	const names = (things: readonly Thing[]) => listOf(things.map((thing) => within(thing, tag)));
	switch (fact.kind) {
		case 'clock':
			return clockText(fact);
		case 'camera':
			return cameraText(fact, tag);
		case 'unchanged':
			return 'Nothing on the map moves, comes or goes.';
		case 'crowd':
			return `${counted(fact.sides.reduce((sum, { count }) => sum + count, 0), 'unit')} on the map, too many to name.`; // prettier-ignore
		case 'moved':
			return movedText(fact, tag);
		case 'shifted':
			return `Moved by less than is known of the place: ${listOf(fact.units.map((unit) => `${within(unit, tag)}${whereText(unit.near, tag)}`))}.`;
		case 'more moved':
			return `More units moved: ${talliesText(fact.tallies)}.`;
		case 'moved outside':
			return `Moved outside the picture: ${talliesText(fact.tallies)}.`;
		case 'stood':
			return `In place: ${names(fact.units)}.`;
		case 'came':
			return cameText(fact, tag);
		case 'went':
			return wentText(fact, tag);
		case 'fate':
			return `${fact.fate === 'withdrawn' ? 'Withdrawn' : 'Destroyed'} by now: ${names(fact.units)}.`;
		case 'not yet attested':
			return `Shown where a later hour first has them: ${names(fact.units)}.`;
		case 'struck':
			return struckText(fact, tag);
		case 'front':
			return frontText(fact, tag);
		case 'forces':
			return forcesText(fact.forces);
		case 'known':
			return knownText(fact, tag);
		case 'day only':
			return `Day known, hour not: ${names(fact.units)}.`;
		case 'panel':
			return fact.same ? `“${fact.panel.title}” still stands beside the map.` : panelText(fact.panel);
	}
}

const LIGHTS = { day: '', night: ', night' } as const;

function clockText({ at, offset, clockName, otherClocks, elapsed, light }: ClockFact): string {
	const { day, hour } = faceAt(at, offset);
	const dark = light === undefined ? '' : light in LIGHTS ? LIGHTS[light as keyof typeof LIGHTS] : `, ${light}`;
	const own = `${hour} on ${day}${clockName === undefined ? '' : `, ${clockName}`}${dark}`;
	if (elapsed === undefined) {
		const others = otherFaces(at, offset, otherClocks).map(
			(face) => `${face.hour}${face.day === undefined ? '' : ` on ${face.day}`} ${face.name}`,
		);
		return `The clock shows ${own}${others.length > 0 ? ` (${others.join('; ')})` : ''}.`;
	}
	if (elapsed === 0) return `The clock still shows ${own}.`;
	const passed = stretchText(Math.abs(elapsed));
	return elapsed > 0
		? `${passed.replace(/^a/, 'A')} later, the clock shows ${own}.`
		: `The clock goes back ${passed}, to ${own}.`;
}

const CHANGES: Readonly<Record<CameraFact['change'], string>> = {
	begins: 'shows',
	cuts: 'cuts to',
	closer: 'closes in on',
	wider: 'draws back to',
	moves: 'moves to',
	turns: 'turns and shows',
};
/** A middle within this share of the picture's width from a place is the place. */
const MIDDLE = 0.05;

function cameraText({ change, widthKm, heightKm, up, middle }: CameraFact, tag: string): string {
	const extent =
		heightKm === undefined
			? `about ${sizeText(widthKm)} of ground, seen aslant,`
			: `${sizeText(widthKm)} by ${sizeText(heightKm)}`;
	const isRound = middle && (isAt(middle) || middle.km <= MIDDLE * widthKm);
	const place = !middle
		? ''
		: isRound
			? ` round ${within(middle.place, tag)}`
			: `, its middle ${nearText({ ...middle, doubtKm: middle.km / 3 }, tag)}`;
	const text = `The map ${CHANGES[change]} ${extent}${place}${up === 'north' ? '' : `, ${up} at the top`}.`;
	return text.replace(/,,/, ',').replace(/,\.$/, '.');
}

/** A size to two digits: nobody measures the picture. */
function sizeText(km: number): string {
	const value = Number((km < 1 ? km * 1000 : km).toPrecision(2));
	return `${value.toLocaleString('en-GB')}\u00a0${km < 1 ? 'm' : 'km'}`;
}

function crowdRow({ side, arms, count, moved }: CrowdSide, back: boolean): string {
	const verb = back ? 'stand elsewhere' : 'moved';
	return `${side ?? 'Of no side'}: ${counted(count, 'unit')} (${arms.map(armText).join(', ')}); ${moved.toLocaleString('en-GB')} ${verb}.`;
}

function forcesText({ kinds, counted: told, units }: Forces): string {
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

function knownText({ of, groups, uncertainty }: Extract<TwinFact, { kind: 'known' }>, tag: string): string {
	const doubt = uncertainty ? `, uncertain by ${[...new Set(uncertainty.map(metresText))].join(' to ')}` : '';
	const [first] = groups;
	if (groups.length === 1 && first) return `${SUBJECTS[of]}${doubt}: ${MEANINGS[first.confidence]}.`;
	const parts = groups.map((group) => `${MEANINGS[group.confidence]}, ${groupText(group, tag)}`);
	return `${SUBJECTS[of]}${doubt}: ${parts.join('; ')}.`;
}

function groupText({ things }: KnownGroup, tag: string): string {
	return things.length > FEW ? `${things.length} of them` : series(things.map((thing) => within(thing, tag)));
}
