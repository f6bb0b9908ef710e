/** Geo files, tampered with: each ends in a campaign that can be shown, and in problems; no feature is lost without a word. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { geoFiles } from '../../src/cli/geo-files';
import { ROOT } from '../../src/cli/script';
import { readCampaign, type CampaignRead, type GeoFile } from '../../src/core/campaign';
import { expectProblems, expectShown, expectUnpolluted, stored } from './answer';
import { geoJson } from './geo-json';
import { hold, intime, judge } from './runs';
import { acts, jsonText, scratch, scratched, tampered } from './wild';

interface Collection {
	readonly type: string;
	readonly features: readonly Record<string, unknown>[];
}

const FILES = geoFiles(join(ROOT, 'geo'));
const SOURCES = FILES.find(({ path }) => path === 'geo/sources.json')!;
const REAL = FILES.filter(({ path }) => path.endsWith('.geojson')).flatMap(({ path, text }) => {
	const isRelief = path === 'geo/relief.geojson';
	const { features, ...rest } = JSON.parse(text) as Collection;
	return features.map((feature) => ({ path: isRelief ? path : 'geo/fuzzed.geojson', rest, feature }));
});

/** Up to three features of this project that could stand in one file. */
const real = fc.array(fc.nat({ max: REAL.length - 1 }), { minLength: 1, maxLength: 3 }).map((numbers) => {
	const [first, ...others] = numbers.map((n) => REAL[n]!);
	const like = [first!, ...others.filter(({ path }) => path === first!.path)];
	return { path: first!.path, json: { ...first!.rest, features: like.map(({ feature }) => feature) } };
});
const made = geoJson.map((json) => ({ path: 'geo/fuzzed.geojson', json }));

it('reads features that have been tampered with, or says what is wrong', () => {
	hold(
		3000,
		fc.property(fc.oneof({ weight: 2, arbitrary: real }, { weight: 1, arbitrary: made }), acts, ({ path, json }, doings) => {
			const text = jsonText(tampered(json, doings));
			expectAnswered({ path, text });
		}),
	);
}); // prettier-ignore

it('reads files of which something was lost, or says where', () => {
	hold(
		1200,
		fc.property(fc.oneof(real, made), scratch, fc.boolean(), ({ path, json }, harm, pretty) => {
			const text = JSON.stringify(json, undefined, pretty ? '\t' : undefined);
			expectAnswered({ path, text: scratched(text, harm) });
		}),
	);
});

it('takes every geometry that is right as it is', () => {
	hold(
		500,
		fc.property(geoJson, (json) => {
			const read = answerTo({ path: 'geo/fuzzed.geojson', text: JSON.stringify(json) });
			expect(read.problems).toEqual([]);
			expect(read.parts.entities.map(({ id }) => id)).toEqual(json.features.map(({ id }) => id));
			expectShown(stored(read.parts));
		}),
	);
});

function answerTo(file: GeoFile): CampaignRead {
	return intime(() => readCampaign([SOURCES, file]));
}

function expectAnswered(file: GeoFile): void {
	judge(file.text, () => look(file));
}

function look(file: GeoFile): void {
	const read = answerTo(file);
	expectProblems(read.problems, ['geo/fuzzed.geojson', 'geo/relief.geojson', 'geo/sources.json']);
	expectNothingLost(file, read);
	intime(() => expectShown(stored(read.parts)));
	expectUnpolluted();
}

/** Each feature is in what was read, or a problem names it; a file without features has a problem of its own. */
function expectNothingLost({ path, text }: GeoFile, { parts, relief, problems }: CampaignRead): void {
	const mine = problems.filter(({ where }) => where[0] === path);
	const json = parsed(text.replace(/^\ufeff/, ''));
	const features = isObject(json) && Array.isArray(json['features']) ? (json['features'] as unknown[]) : undefined;
	if (json === undefined || !features) return expect(mine.length).toBeGreaterThan(0);
	const kept = new Set([...parts.entities.map(({ id }) => id), ...(relief?.features ?? []).map(({ id }) => id)]);
	const named = new Set(mine.map(({ where }) => where[1]));
	for (const [i, feature] of features.entries()) {
		const id = isObject(feature) && Object.hasOwn(feature, 'id') ? feature['id'] : undefined;
		const isRelief = path.endsWith('relief.geojson') && mine.some(({ where }) => where[1] === 'bbox');
		const told = named.has(`feature ${i + 1}`) || (typeof id === 'string' && (kept.has(id) || named.has(id)));
		if (!told && !isRelief && isCollection(json)) throw new Error(`Feature ${i + 1} (${String(id)}) is lost.`);
	}
	if (!isCollection(json)) expect(mine.length).toBeGreaterThan(0);
}

const isCollection = (json: unknown) => isObject(json) && json['type'] === 'FeatureCollection';

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
