/** What stands beside the map, with everything needed to draw it: plain JSON, a pure function of deck and keyframe. */
import type { Claim } from './campaign';
import { hourOf, hourText } from './clock-hour';
import type { Deck, Keyframe } from './deck';
import type { SourceRef } from './entity';
import { numberText as numberIn } from './figures';
import { hourScale, type HourScale } from './panel/hour-scale';
import { hoursOfClaim, numbersOfClaim, type Range } from './panel/figures';
import { distancesOf, type DistanceRow } from './panel/distances';
import { sourcesOf } from './panel/sources';
import type { PanelFigure, PanelHour, PanelSpec } from './slide';

/** A figure from least to most, as it is printed, and where it stands. */
export interface Figure {
	readonly label: string;
	readonly side: string | undefined;
	readonly range: Range;
	readonly text: string;
	readonly sources: readonly string[];
}

/** Figures that share a heading. */
export interface FigureGroup {
	readonly name: string | undefined;
	readonly bars: readonly Figure[];
}

/** What texts say, and where. */
export interface Saying {
	readonly text: string;
	readonly sources: readonly string[];
}

export type Panel = { readonly title: string; readonly note: string | undefined } & (
	| {
			readonly kind: 'bars';
			readonly unit: string;
			/** The end of the scale, which begins at 0. */
			readonly most: number;
			readonly groups: readonly FigureGroup[];
	  }
	| { readonly kind: 'hours'; readonly scale: HourScale; readonly hours: readonly Figure[] }
	| { readonly kind: 'claims'; readonly claims: readonly Saying[] }
	| { readonly kind: 'distances'; readonly rows: readonly DistanceRow[] }
	| { readonly kind: 'list'; readonly items: readonly Saying[] }
);

/** The panel of a keyframe, its figures as a language writes them; what cannot be drawn has its problem and is left out. */
export function panelOf(deck: Deck, { panel }: Pick<Keyframe, 'panel'>, language = 'en'): Panel | undefined {
	return panel && { title: panel.title, note: panel.note, ...contentOf(panel, deck, language) };
}

type Content = Panel extends infer P ? (P extends Panel ? Omit<P, 'title' | 'note'> : never) : never;

function contentOf(panel: PanelSpec, deck: Deck, language: string): Content {
	switch (panel.kind) {
		case 'bars': {
			const groups = panel.groups.map(({ name, bars }) => ({
				name,
				bars: bars.flatMap((bar) => barOf(bar, deck, language)),
			}));
			const most = Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ range }) => range[1])));
			return { kind: 'bars', unit: panel.unit, most, groups };
		}
		case 'hours': {
			const hours = panel.hours.flatMap((hour) => hourMarkOf(hour, deck));
			hours.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
			return { kind: 'hours', scale: hourScale(hours.flatMap(({ range }) => range)), hours };
		}
		case 'claims':
			return { kind: 'claims', claims: panel.claims.flatMap((id) => sayingOf(deck.campaign.claims.get(id), deck)) };
		case 'distances':
			return { kind: 'distances', rows: distancesOf(deck, panel.claims, language) };
		case 'list':
			return {
				kind: 'list',
				items: panel.items.map(({ text, sources = [] }) => ({ text, sources: sourcesOf(sources, deck) })),
			};
	}
}

function barOf(bar: PanelFigure, deck: Deck, language: string): readonly Figure[] {
	const numberText = (value: number) => numberIn(value, language);
	if (!('claim' in bar)) return figure(bar, [bar.value, bar.value], numberText, bar.sources, deck);
	const claim = deck.campaign.claims.get(bar.claim);
	return claim ? figure(bar, numbersOfClaim(claim), numberText, claim.sources, deck) : [];
}

function hourMarkOf(hour: PanelHour, deck: Deck): readonly Figure[] {
	if (!('claim' in hour)) {
		const minute = hourOf(hour.value);
		return figure(hour, minute === undefined ? undefined : [minute, minute], hourText, hour.sources, deck);
	}
	const claim = deck.campaign.claims.get(hour.claim);
	return claim ? figure(hour, hoursOfClaim(claim), hourText, claim.sources, deck) : [];
}

function figure(
	{ label, side }: { readonly label: string; readonly side?: string },
	range: Range | undefined,
	textOf: (value: number) => string,
	refs: readonly SourceRef[],
	deck: Deck,
): readonly Figure[] {
	if (!range) return [];
	const text = [...new Set(range)].map(textOf).join('–');
	return [{ label, side, range, text, sources: sourcesOf(refs, deck) }];
}

function sayingOf(claim: Claim | undefined, deck: Deck): readonly Saying[] {
	if (!claim) return [];
	const text = claim.text[deck.language] ?? Object.values(claim.text)[0] ?? claim.id;
	return [{ text, sources: sourcesOf(claim.sources, deck) }];
}
