/** A campaign with everything that a format may stumble over. */
import { join } from 'node:path';
import { geoFiles } from '../../src/cli/geo-files';
import { ROOT } from '../../src/cli/script';
import { campaignOf, readCampaign, type Campaign } from '../../src/core/campaign';
import type { Track } from '../../src/core/entity';
import { problemsText } from '../../src/core/problem';
import { feature, geoFile, type Fields } from '../campaign/fixture';

/** What would run, or break the file, where a writer forgot to escape it. */
export const SCRIPT = `<script>alert("1")</script> & ]]> 'x'`;
export const FORMULA = '=HYPERLINK("http://example.com")';

const SOURCES = {
	path: 'geo/sources.json',
	text: JSON.stringify([
		{ id: 'a1', type: 'book', title: 'One & <Two>', author: [{ family: 'Ōta' }], issued: { 'date-parts': [[1938]] } },
		{ id: 'a2', type: 'map', title: 'A map, "the large one"' },
	]),
};
const CLAIMS = {
	path: 'geo/claims.json',
	text: JSON.stringify([{ id: 'far', text: { en: 'It lay 35 km away' }, value: 35, unit: 'km', source: { id: 'a1', locator: 'L3' } }]),
}; // prettier-ignore

const hours = (day: string, ...times: readonly (string | null)[]) =>
	times.map((time) => (time === null ? null : `${day}T${time}+10:00`));
const square = (x: number, y: number, size: number) =>
	[[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]; // prettier-ignore

const MARCH: Fields = {
	name: { en: '75th Regiment', ru: '75-й полк', ja: '歩兵第七十五連隊' },
	short: { en: '75 IR' },
	...{ side: 'Japan', arm: 'infantry', echelon: 'regiment', fate: 'withdrawn', commander: 'Satō' },
	datetimes: hours('1938-07-31', '02:00', null, '05:15', '08:00'),
	end: '1938-08-02T00:00+10:00',
	uncertainty: [600, 400, 250, 250],
	confidence: ['schematic', 'schematic', 'documented', 'inferred'],
	precision: ['day', null, 'hour', 'hour'],
	sources: [[{ id: 'a1', locator: 'p. 5' }], ['a2'], ['a1'], ['a2']],
	men: [null, 1114, null, 900],
	strength: ['two battalions', null, null, 'what was left'],
	crossing: [null, 'swimming', null, null],
	transport: [null, null, 'lorry', null],
	manoeuvre: [null, 'march', 'attack', 'withdrawal'],
	outcome: [null, null, 'failed', null],
	note: SCRIPT,
};

/** Fronts: of line and of area; blended and waiting; of as many positions and not. */
const FRONTS = [
	feature('wedge', 'MultiPolygon', [[square(130, 42, 1)], [square(130, 42, 2)]], {
		...{ datetimes: hours('1938-07-31', '06:00', '09:00'), end: '1938-08-01T00:00+10:00', interpolation: 'Linear' },
		uncertainty: [300, 200],
	}),
	feature('held-line', 'MultiLineString', [[[130, 42], [131, 42]], [[130, 42], [130.5, 42.1], [131, 42]]], {
		...{ datetimes: hours('1938-07-31', '06:00', '09:00'), interpolation: 'Step', left: 'Japan', right: 'USSR' },
	}),
]; // prettier-ignore

const STANDING = [
	feature('strike', 'Polygon', [square(130, 42, 1), square(130.2, 42.2, 0.1)], {
		...{ class: 'strike', start: '1938-08-06T16:00+10:00', end: '1938-08-06T17:00+10:00', bombs: 1592, note: FORMULA },
	}),
	feature('two-fields', 'MultiPolygon', [[square(130, 42, 1)], [square(135, 42, 1)]], { start: '1938-08-06T16:00+10:00' }),
	feature('hill', 'Point', [130.6, 42.45, 157], { class: 'hill', altitude: [157, 149] }),
	feature('crest', 'LineString', [[130, 42], [130, 43]], { reading: 'Soviet' }),
	feature('shore', 'LineString', [[130.1, 42], [130.1, 43]], { reading: 'Japanese' }),
	feature('lake', 'Polygon', [square(130.6, 42.4, 0.1)], { kind: 'ground', class: 'lake' }),
]; // prettier-ignore

const TRACKS = [
	feature('75th', 'LineString', [[130.5, 42.4], [130.55, 42.42], [130.6, 42.45], [130.6, 42.45]], MARCH),
	feature('once', 'Point', [130.7, 42.5], { datetimes: ['1938-07-31T02:00+10:00'] }),
	feature('date-line', 'LineString', [[179.9, 10], [-179.8, 10.5]], { datetimes: hours('1938-07-31', '02:00', '03:00') }),
	feature('old', 'LineString', [[17, 48], [17.1, 48.1]], { datetimes: ['1809-07-05T04:00+01:00', '1809-07-05T09:30:30.250+01:00'] }),
]; // prettier-ignore

/** Before the year 0, where four digits do not reach. */
export const CANNAE = feature('cannae', 'LineString', [[16.1, 41.3], [16.2, 41.3]], {
	datetimes: ['-000216-08-02T06:00+01:00', '-000216-08-02T12:00+01:00'],
}); // prettier-ignore

/** The campaign of these features. */
export function campaignWith(...features: readonly unknown[]): Campaign {
	const { parts, problems } = readCampaign([SOURCES, CLAIMS, geoFile('geo/a.geojson', ...features)]);
	if (problems.length > 0) throw new Error(problemsText(problems));
	return campaignOf(parts);
}

/** Everything but what is older than four digits. */
export const CAMPAIGN: Campaign = campaignWith(...TRACKS, ...FRONTS, ...STANDING);

/** The campaign of `geo/`, and its tracks. */
export const REAL: Campaign = campaignOf(readCampaign(geoFiles(join(ROOT, 'geo'))).parts);
export const REAL_TRACKS: readonly Track[] = [...REAL.entities.values()].filter((one) => one.kind === 'track');

export const trackOf = (id: string): Track => CAMPAIGN.entities.get(id) as Track;
/** Ids of tracks that move, and of those that do not. */
export const MOVING = ['75th', 'date-line', 'old'];
