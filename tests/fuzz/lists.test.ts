/** `claims.json` and `sources.json`, tampered with: each item is read, or a problem names it. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withCitations } from '../../src/cli/citations/cited';
import { geoFiles } from '../../src/cli/geo-files';
import { ROOT } from '../../src/cli/script';
import { readCampaign, type GeoFile } from '../../src/core/campaign';
import { claimText } from '../../src/core/claim-text';
import { expectProblems, expectUnpolluted, stored } from './answer';
import { hold, intime, judge } from './runs';
import { acts, jsonText, scratch, scratched, tampered } from './wild';

const FILES = geoFiles(join(ROOT, 'geo'));
const textOf = (path: string) => FILES.find((file) => file.path === path)!.text;
/** Places and lines, which claims are checked by; the rest of the campaign would only take time. */
const PLACES = { path: 'geo/places.geojson', text: textOf('geo/places.geojson') };
const SOURCES = { path: 'geo/sources.json', text: textOf('geo/sources.json') };

/** A few items of a list of this project, in a row or under their noun. */
function itemsOf(path: string, noun: string) {
	const whole = JSON.parse(textOf(path)) as unknown;
	const list = (Array.isArray(whole) ? whole : (whole as Record<string, unknown>)[noun]) as readonly unknown[];
	return fc
		.tuple(fc.array(fc.nat({ max: list.length - 1 }), { minLength: 1, maxLength: 4 }), fc.boolean())
		.map(([numbers, bare]) => {
			const some = [...new Set(numbers)].map((n) => list[n]);
			return bare ? some : { [noun]: some };
		});
}

it('reads claims that have been tampered with, or says what is wrong', () => {
	hold(
		1000,
		fc.property(itemsOf('geo/claims.json', 'claims'), acts, fc.option(scratch, { freq: 5, nil: undefined }), (json, doings, harm) => {
			const text = jsonText(tampered(json, doings));
			const file = { path: 'geo/claims.json', text: harm ? scratched(text, harm) : text };
			judge(file.text, () => {
				const read = answerTo([PLACES, SOURCES, file], file, 'claim');
				const campaign = stored(read.parts);
				for (const claim of campaign.claims.values()) expect(typeof claimText(claim)).toBe('string');
			});
		}),
	);
}); // prettier-ignore

it('reads sources that have been tampered with, and can cite them, or says what is wrong', () => {
	hold(
		500,
		fc.property(itemsOf('geo/sources.json', 'sources'), acts, fc.option(scratch, { freq: 5, nil: undefined }), (json, doings, harm) => {
			const text = jsonText(tampered(json, doings));
			const file = { path: 'geo/sources.json', text: harm ? scratched(text, harm) : text };
			judge(file.text, () => {
				const read = answerTo([file], file, 'source');
				for (const { cited } of intime(() => withCitations(read.parts.sources))) {
					expect(cited!.entry.replace(/<\/?(i|b|sup|sub)>/g, '')).not.toMatch(/<[a-z/!]/i);
					expect(cited!.short).not.toMatch(/\bundefined\b|\[object /);
				}
			});
		}),
	);
}); // prettier-ignore

function answerTo(files: readonly GeoFile[], { path, text }: GeoFile, noun: 'claim' | 'source') {
	const read = intime(() => readCampaign(files));
	const mine = read.problems.filter(({ where }) => where[0] === path);
	expectProblems(
		read.problems,
		files.map((file) => file.path),
	);
	expectUnpolluted();
	const list = listIn(text, `${noun}s`);
	if (!list) expect(mine.length).toBeGreaterThan(0);
	const kept = new Set((noun === 'claim' ? read.parts.claims : read.parts.sources).map(({ id }) => id));
	const named = new Set(mine.map(({ where }) => where[1]));
	for (const [i, item] of (list ?? []).entries()) {
		const id = (item as { id?: unknown } | null)?.id;
		expect(named.has(`${noun} ${i + 1}`) || (typeof id === 'string' && kept.has(id))).toBe(true);
	}
	return read;
}

function listIn(text: string, key: string): readonly unknown[] | undefined {
	try {
		const json = JSON.parse(text.replace(/^\ufeff/, '')) as Record<string, unknown> | unknown[] | null;
		const list = Array.isArray(json) ? json : json && Object.hasOwn(json, key) ? json[key] : undefined;
		return Array.isArray(list) ? list : undefined;
	} catch {
		return undefined;
	}
}
