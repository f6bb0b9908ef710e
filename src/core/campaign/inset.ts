/** The stations and gaps of an inset: a sketch without a scale of what is smaller than the map's error. */
import type { Gap, InsetSketch, Station } from '../entity';
import { ARMS } from './details';
import { readNames } from './names';
import { checkPropertyNames } from './property-names';
import { isFields, written, type Fields } from './record';
import { foundText, leavingOut, type Report } from './report';
import { readChoice, readKnownWord, readWord } from './words';

const STATION = ['label', 'side', 'what', 'arm'];
const GAP = ['claim', 'text'];
const STATIONS_FIX =
	'Write at least two from left to right: "stations": [{ "label": { "en": "A company" }, "what": "unit" }, …].';
const GAP_FIX = 'Write { "claim": "fifty-metres" } with the id of a claim, or { "text": { "en": "one step" } }.';

/** Reads the sketch; `undefined` with a problem where it has no stations, or not a gap between each two of them. */
export function readInset(properties: Fields, report: Report): InsetSketch | undefined {
	const unusable = leavingOut(report);
	const stations = readRecords(properties, 'stations', STATIONS_FIX, unusable);
	if (stations && stations.length < 2) {
		unusable('properties.stations', `Two stations at least expected; ${stations.length} found.`, STATIONS_FIX);
		return undefined;
	}
	const gaps = stations && readRecords(properties, 'gaps', GAP_FIX, unusable);
	if (!stations || !gaps) return undefined;
	const expected = stations.length - 1;
	if (gaps.length !== expected) {
		const what = `A list of ${expected}, one for each gap between ${stations.length} stations, expected; ${gaps.length} found.`;
		unusable('properties.gaps', what, 'Write one for each gap, from left to right.');
		return undefined;
	}
	return {
		profile: readProfile(properties, report),
		stations: stations.map((item, i) => readStation(item, `properties.stations[${i}]`, report)),
		gaps: gaps.map((item, i) => readGap(item, `properties.gaps[${i}]`, report)),
	};
}

function readRecords(properties: Fields, key: string, fix: string, unusable: Report): readonly Fields[] | undefined {
	const list = written(properties, key);
	if (Array.isArray(list) && list.every(isFields)) return list;
	unusable(`properties.${key}`, `A list of objects expected; ${foundText(list)} found.`, fix);
	return undefined;
}

function readProfile(properties: Fields, report: Report): InsetSketch['profile'] {
	if (written(properties, 'profile') === undefined) return 'flat';
	return readChoice(properties, 'profile', ['flat', 'rise'], 'properties.', report) ?? 'flat';
}

function readStation(item: Fields, path: string, report: Report): Station {
	const prefix = `${path}.`;
	checkPropertyNames(item, STATION, prefix, report);
	if (written(item, 'label') === undefined)
		report(`${path}.label`, 'A text, or texts by language, expected; nothing found.', 'Write what stands there.');
	return {
		label: readNames(written(item, 'label'), `${path}.label`, report),
		side: readWord(item, 'side', prefix, report),
		what:
			written(item, 'what') === undefined
				? undefined
				: readChoice(item, 'what', ['summit', 'line', 'trench', 'unit', 'post'], prefix, report),
		arm: readKnownWord(item, 'arm', ARMS, prefix, report),
	};
}

function readGap(item: Fields, path: string, report: Report): Gap {
	checkPropertyNames(item, GAP, `${path}.`, report);
	const keys = GAP.filter((key) => written(item, key) !== undefined);
	if (keys.length !== 1) {
		const found = keys.length === 0 ? 'neither' : 'both';
		report(path, `Either a claim or a text expected; ${found} found.`, GAP_FIX);
	}
	const claim = readWord(item, 'claim', `${path}.`, report);
	return claim === undefined ? { text: readNames(written(item, 'text'), `${path}.text`, report) } : { claim };
}
