/** Links of nonsense: each opens a step of the deck, a mode, a look and an edition, and a notice says what was not to be had. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEdition } from '../../src/app/edition-link';
import { readCode } from '../../src/app/hall/code';
import { linkTo, readLink, readMode } from '../../src/app/link';
import { readLook, searchWith } from '../../src/app/look-link';
import { queryWith } from '../../src/app/query';
import { buildDeck } from '../../src/core/deck';
import { keyframeIndex } from '../../src/core/deck/keyframe-index';
import { settled } from '../../src/core/cursor';
import { frameAt } from '../../src/core/frame';
import { plainLook } from '../../src/core/look';
import { campaign, slideFiles } from '../core/fixture';
import { hold, intime, judge } from './runs';

const planned = slideFiles.map(({ path, slide }, n) => ({
	path,
	slide: {
		...slide!,
		steps: Object.fromEntries(
			Object.entries(slide!.steps).map(([name, step], i) => [name, (i + n) % 2 ? step : { ...step, plan: { 10: 300 } }]),
		),
	},
})); // prettier-ignore
const { deck: whole } = buildDeck(planned, campaign, { editions: [{ id: '10', minutes: 15 }] });

const piece = fc.oneof(
	fc.constantFrom('first', 'second', 'begin', 'march', 'fly', 'cut', 'First', 'frist', '@', '@1.5', '@-1', '@1e9', '@NaN', '@0x1', '%', '%zz', '%00', '/', '#', '__proto__', 'constructor', '<script>', '..', 'é', 'x'.repeat(3000)),
	fc.string({ maxLength: 12, unit: 'binary' }),
); // prettier-ignore
const hash = fc.array(piece, { maxLength: 6 }).map((pieces) => `#/${pieces.join('/')}`.replace('/@', '@'));
const NAMES = [
	'mode',
	'theme',
	'names',
	'units',
	'doubt',
	'agreed',
	'ghost',
	'legend',
	'reading',
	'wipe',
	'edition',
	'hall',
	'embed',
	'__proto__',
];
const WORDS = [
	'read',
	'lecture',
	'presenter',
	'still',
	'gallery',
	'mono',
	'ru',
	'en',
	'app6',
	'on',
	'off',
	'0.5',
	'1.5',
	'-1',
	'1e3',
	'10',
	'30',
	'',
	'reading',
	'k7fmq2',
	'toString',
	'%',
	'<b>',
	'x'.repeat(3000),
];
const search = fc
	.array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 5 })), fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 12 }))), { maxLength: 6 })
	.chain((pairs) => fc.boolean().map((encode) => `?${pairs.map(([name, word]) => (encode ? `${encodeURIComponent(wellFormed(name))}=${encodeURIComponent(wellFormed(word))}` : `${name}=${word}`)).join('&')}`)); // prettier-ignore

it('opens a step for every link, the same for the link that it then has', () => {
	hold(
		1000,
		fc.property(hash, search, (hash, search) => {
			judge(search + hash, () => {
				const { value: deck, notice } = intime(() => readEdition(whole, search));
				expectNotice(notice);
				const { value: cursor, notice: missed } = intime(() => readLink(deck, hash, whole));
				expect(keyframeIndex(deck, cursor.slide, cursor.step)).toBeGreaterThanOrEqual(0);
				expect(cursor.time).toBeGreaterThanOrEqual(0);
				expectNotice(missed);
				frameAt(deck, cursor);
				const again = readLink(deck, linkTo(deck, cursor, false), whole);
				expect(again.notice).toBeUndefined();
				expect(again.value.step).toBe(cursor.step);
				expect(settled(deck, again.value)).toBe(settled(deck, cursor));
			});
		}),
	);
});

it('finds a mode, a look and a hall in every query', () => {
	hold(
		1000,
		fc.property(search, (search) => {
			judge(search, () => {
				expectNotice(readMode(search).notice);
				const { value: look, notice } = intime(() => readLook(whole, search));
				expectNotice(notice);
				expect(Object.keys(look).sort()).toEqual(Object.keys(plainLook('en')).sort());
				expect(readLook(whole, searchWith(whole, search, look))).toEqual({ value: look, notice: undefined });
				expect(readCode(search) ?? 'none').toMatch(/^[a-z0-9]{4,32}$/);
				expect(new URLSearchParams(queryWith(search, { mode: 'read' })).getAll('mode')).toEqual(['read']);
			});
		}),
	);
});

/** A notice is one line that a person can read, however long the nonsense was. */
function expectNotice(notice: string | undefined): void {
	if (notice === undefined) return;
	expect(notice.length).toBeLessThan(1200);
	expect(notice).toMatch(/[.?]$/);
}

/** Half a letter cannot be encoded. */
const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/gu, '\ufffd');
