/** A fact in English. */
import type { Thing, TwinFact } from '../fact';
import type { Wording } from '../wording';
import { panelRows } from '../panel-rows';
import { comparedText, panelText } from './beside';
import { cameText, frontText, struckText, wentText } from './coming';
import { crowdRow, forcesText, knownText } from './knowledge';
import { movedText, talliesText } from './movement';
import { cameraText, clockText } from './setting';
import { counted, listOf, whereText, within } from './words';

/** English words for every kind of fact. */
export const english: Wording = {
	text: (fact, tag) => (TEXTS[fact.kind] as (fact: TwinFact, tag: string) => string)(fact, tag),
	rows: (fact) => {
		if (fact.kind === 'panel') return fact.same ? [] : panelRows(fact.panel, comparedText);
		return fact.kind === 'crowd' ? fact.sides.map((side) => crowdRow(side, fact.back)) : [];
	},
};

type Texts = { readonly [K in TwinFact['kind']]: (fact: Extract<TwinFact, { kind: K }>, tag: string) => string };

const TEXTS: Texts = {
	clock: clockText,
	camera: cameraText,
	unchanged: () => 'Nothing on the map moves, comes or goes.',
	crowd: ({ sides }) => {
		const units = sides.reduce((sum, { count }) => sum + count, 0);
		return `${counted(units, 'unit')} on the map, too many to name.`;
	},
	moved: movedText,
	shifted: ({ units }, tag) => {
		const places = units.map((unit) => `${within(unit, tag)}${whereText(unit.near, tag)}`);
		return `Moved by less than the map’s error: ${listOf(places)}.`;
	},
	'more moved': ({ tallies }) => `More units moved: ${talliesText(tallies)}.`,
	'moved outside': ({ tallies }) => `Moved outside the picture: ${talliesText(tallies)}.`,
	stood: ({ units }, tag) => `In place: ${names(units, tag)}.`,
	came: cameText,
	went: wentText,
	fate: ({ fate, units }, tag) => `${fate === 'withdrawn' ? 'Withdrawn' : 'Destroyed'} by now: ${names(units, tag)}.`,
	'not yet attested': ({ units }, tag) => `Shown where a later hour first has them: ${names(units, tag)}.`,
	struck: struckText,
	front: frontText,
	forces: ({ forces }) => forcesText(forces),
	known: knownText,
	'day only': ({ units }, tag) => `Only the day is known, not the hour: ${names(units, tag)}.`,
	panel: ({ panel, same }) => (same ? `“${panel.title}” still stands beside the map.` : panelText(panel)),
};

const names = (things: readonly Thing[], tag: string): string => listOf(things.map((thing) => within(thing, tag)));
