/** A campaign in two features and a deck over it, and what the linter says of them. */
import { campaignOf, readCampaign } from '../../src/core/campaign';
import { buildDeck } from '../../src/core/deck';
import { lintHistory } from '../../src/core/history';
import type { Finding } from '../../src/core/history/finding';
import type { Water } from '../../src/core/history/water';
import { problemsText } from '../../src/core/problem';
import type { DeckSpec, SlideSpec, StepSpec } from '../../src/core/slide';
import { feature, geoFile, SOURCES, type Fields } from '../campaign/fixture';

export const time = (hour: number, day = 6) =>
	`1938-08-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00+10:00`;

/** What may be told beside the features. */
export interface Told {
	readonly claims?: readonly Fields[];
	readonly steps?: Readonly<Record<string, StepSpec>>;
	readonly spec?: DeckSpec;
	readonly basemap?: readonly Water[];
}

/** The findings of the linter; the features themselves must be without problems. */
export function lint(
	features: readonly unknown[],
	{ claims = [], steps, spec, basemap }: Told = {},
): readonly Finding[] {
	const files = [SOURCES, geoFile('geo/a.geojson', ...features)];
	const { parts, problems } = readCampaign([...files, { path: 'geo/claims.json', text: JSON.stringify(claims) }]);
	const first: StepSpec = { at: time(12), view: { center: [0, 0], zoom: 10 } };
	const slide: SlideSpec = { title: 'A slide', steps: steps ?? { first } };
	const built = buildDeck([{ path: 'slides/01-a.svelte', slide }], campaignOf(parts), spec);
	const text = problemsText([...problems, ...built.problems]);
	if (text !== '') throw new Error(text);
	return lintHistory(built.deck, basemap);
}

/** What is found, in one line each: how much it weighs, where, and what. */
export const found = (...args: Parameters<typeof lint>) =>
	lint(...args).map(({ severity, where, what }) => `${severity}: ${where.slice(1).join(' › ')}: ${what}`);

/** Infantry on the equator, where a hundredth of a degree is 1,112 m. */
export const troops = (id: string, path: readonly (readonly number[])[], datetimes: readonly (string | null)[], more: Fields = {}) =>
	feature(id, 'LineString', path, { arm: 'infantry', side: 'Red', datetimes, ...more }); // prettier-ignore

/** A lake or another water as ground, from west to east and from south to north. */
export const lake = (west: number, east: number, south: number, north: number, more: Fields = {}) =>
	feature('the-lake', 'Polygon', [[[west, south], [east, south], [east, north], [west, north], [west, south]]], {
		kind: 'ground', class: 'lake', name: { en: 'The lake' }, ...more,
	}); // prettier-ignore
