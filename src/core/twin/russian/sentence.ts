/** A fact in Russian. */
import type { Thing, TwinFact } from '../fact';
import type { Wording } from '../wording';
import { panelRows } from '../panel-rows';
import { comparedText, panelText } from './beside';
import { cameText, frontText, struckText, wentText } from './coming';
import { crowdRow, forcesText, knownText } from './knowledge';
import { movedText, talliesText } from './movement';
import { cameraText, clockText } from './setting';
import { counted, listOf, nameOf, quoted, sentence, UNITS, whereText } from './words';

/** Russian words for every kind of fact. */
export const russian: Wording = {
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
	unchanged: () => 'На карте ничто не движется, не появляется и не исчезает.',
	crowd: ({ sides }) => {
		const units = sides.reduce((sum, { count }) => sum + count, 0);
		return `На карте ${counted(units, UNITS)}: слишком много, чтобы назвать каждую.`;
	},
	moved: movedText,
	shifted: ({ units }, tag) => {
		const places = units.map((unit) => `${nameOf(unit, tag)}${whereText(unit.near, tag)}`);
		return sentence(`сдвиг меньше погрешности карты: ${listOf(places)}`);
	},
	'more moved': ({ tallies }) => sentence(`двигались и другие части: ${talliesText(tallies)}`),
	'moved outside': ({ tallies }) => sentence(`двигались за краем карты: ${talliesText(tallies)}`),
	stood: ({ units }, tag) => sentence(`на прежнем месте: ${names(units, tag)}`),
	came: cameText,
	went: wentText,
	fate: ({ fate, units }, tag) =>
		sentence(`${fate === 'withdrawn' ? 'отведено' : 'уничтожено'} к этому времени: ${names(units, tag)}`),
	'not yet attested': ({ units }, tag) => sentence(`показано по более позднему свидетельству: ${names(units, tag)}`),
	struck: struckText,
	front: frontText,
	forces: ({ forces }) => forcesText(forces),
	known: knownText,
	'day only': ({ units }, tag) => sentence(`известен только день, не час: ${names(units, tag)}`),
	panel: ({ panel, same }) => (same ? `Рядом с картой по-прежнему ${quoted(panel.title)}.` : panelText(panel)),
};

const names = (things: readonly Thing[], tag: string): string => listOf(things.map((thing) => nameOf(thing, tag)));
