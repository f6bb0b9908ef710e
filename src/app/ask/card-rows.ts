/** The lines of a card in the language of the interface. */
import type { Card, KindWord } from '../../core/ask/card';
import type { Doing } from '../../core/ask/doing';
import type { LonLat, Strike } from '../../core/entity';
import { figureText } from '../../core/figures';
import type { Instant, OffsetMinutes } from '../../core/instant';
import type { Near } from '../../core/twin/fact';
import { say, spoken, wordFor } from '../../words';
import { measuredText, momentText, nearText, numberText, radiusText, stretchOf } from './figures';

/** One line: what it tells of, and what it says. */
export interface CardRow {
	readonly label: string;
	readonly text: string;
}

/** What rows need beside the card: the deck's clock, the language of names, and which named place is near a point. */
export interface Telling {
	readonly offset: OffsetMinutes;
	readonly names: string;
	readonly near: (at: LonLat, uncertainty?: number) => Near | undefined;
}

/** Every line of a card below its names. */
export function rowsOf(card: Card, telling: Telling): readonly CardRow[] {
	const rows: readonly (readonly [label: string, text: string | undefined])[] = [
		[say('ask.side'), card.side],
		[say('ask.what'), card.what.map(wordOf).join(', ')],
		[say('ask.strength'), card.kind === 'track' ? strengthText(card) : ''],
		...(card.doing ? doingRows(card.doing, card, telling) : []),
		[say('ask.strike'), card.strike && strikeText(card.strike)],
		[say('ask.height'), card.altitudes.map((metres) => figureText(numberText(metres), 'm', spoken())).join('; ')],
		[say('ask.when'), stretchOf(card.start, card.end, telling.offset, card.precision === 'day')],
		[say('ask.known'), knownText(card)],
	];
	return rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

/** The lines that a glance needs: what it is, what it does, how well that is known. */
export function glanceOf(card: Card, telling: Telling): readonly string[] {
	const what = [card.side, ...card.what.map(wordOf)].filter((word) => word !== undefined).join(', ');
	const [first, ...way] = card.doing ? doingRows(card.doing, card, telling) : [];
	const doing = first && [first[0], ...[first, ...way].map(([, text]) => text)].filter(Boolean).join(', ');
	const strength = card.kind === 'track' && (card.counts.length > 0 || card.strength) ? strengthText(card) : '';
	return [what, strength, doing ?? '', knownText(card)].filter((line) => line !== '');
}

const wordOf = ({ of, word }: KindWord): string => (of ? wordFor(of, word) : word);

function strengthText({ counts, strength }: Card): string {
	const counted = counts.map(({ kind, count }) => say(`ask.${kind}`, { count, n: numberText(count) }));
	const told = strength !== undefined && counts.length === 0 ? [strength] : [];
	return [...counted, ...told].join(', ') || say('ask.uncounted');
}

type Row = readonly [label: string, text: string | undefined];

function doingRows(
	doing: Doing,
	{ precision, uncertainty = 0 }: Card,
	{ offset, names, near }: Telling,
): readonly Row[] {
	const moment = (at: Instant) => momentText(at, offset, precision === 'day');
	const place = (at: LonLat) => nearText(near(at), names);
	const label = say(`ask.doing.${doing.kind}`);
	switch (doing.kind) {
		case 'awaited':
			return [[label, joined(say('ask.until', { end: moment(doing.from) }), place(doing.at))]];
		case 'halted': {
			const time = stretchOf(doing.since, doing.until, offset, precision === 'day');
			return [[label, joined(time, place(doing.at))]];
		}
		case 'withdrawn':
		case 'destroyed':
			return [[label, joined(say('ask.since', { start: moment(doing.since) }), place(doing.at))]];
		case 'march':
		case 'attack':
		case 'withdrawal':
			return [
				[label, stretchOf(doing.start, doing.end, offset, precision === 'day')],
				...wayRows(doing, uncertainty, place),
			];
	}
}

type Way = Extract<Doing, { readonly km: number }>;

/** Way and pace as exactly as both ends are known, but never to more than a twentieth. */
function wayRows(
	{ from, to, km, kmh, attested }: Way,
	metres: number,
	place: (at: LonLat) => string | undefined,
): readonly Row[] {
	// prettier-ignore
	const share = Math.max(0.05, Math.min(0.9, (Math.SQRT2 * metres) / 1000 / km));
	const pace = measuredText({ value: kmh, uncertainty: kmh * share, unit: 'km/h' });
	return [
		[say('ask.from'), place(from)],
		[say('ask.to'), place(to)],
		[say('ask.way'), measuredText({ value: km, uncertainty: km * share, unit: 'km' })],
		[say('ask.pace'), attested ? pace : say('ask.paceFilled', { pace })],
	];
}

function strikeText({ bombs, tonnage, rounds, inAll }: Strike): string {
	const parts = [
		bombs === undefined ? undefined : say('ask.bombs', { n: numberText(bombs) }),
		tonnage === undefined ? undefined : say('ask.tonnage', { n: numberText(tonnage) }),
		rounds === undefined ? undefined : say('ask.rounds', { n: numberText(rounds) }),
	];
	const told = joined(...parts);
	return inAll && told !== '' ? `${told} (${say('ask.inAll')})` : told;
}

function knownText({ uncertainty, confidence, precision }: Card): string {
	const radius = uncertainty === undefined ? undefined : radiusText(uncertainty);
	const day = precision === 'day' ? say('ask.dayOnly') : undefined;
	return joined(radius, confidence && say(`ask.${confidence}`), day) || say('ask.notStated');
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');
