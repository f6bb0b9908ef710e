import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/cli/folder';
import { contentKey } from '../../src/cli/stills/content-key';
import { openLedger } from '../../src/cli/stills/ledger';
import { readRequest } from '../../src/cli/stills/options';
import { createProgress, timeText } from '../../src/cli/stills/progress';
import { manifestName, ofShard } from '../../src/cli/stills/share';
import { withTexts } from '../../src/export/png-text';
import { textsIn } from '../stills/png';
import { emptyFolder } from './machine';

describe('the request', () => {
	it.each([
		[['--paper', 'a4'], { width: 3508, height: 2480, scale: 1, dpi: 300 }],
		[['--paper', 'a0', '--dpi', '150'], { width: 7022, height: 4967 }],
		[['--no-notes', '--legend'], { look: { legend: 'on' } }],
		[['--clean', '--scale-bar'], { look: { clean: 'on', scalebar: 'on' } }],
		[['--transparent', '--format', 'webp'], { look: { transparent: 'on' }, format: 'webp' }],
		[['--shard', '2/4', '--jobs', '3', '--again'], { shard: { part: 2, parts: 4 }, jobs: 3, again: true }],
		[['--size', '16384x9216'], { width: 16_384, height: 9_216 }],
		[
			['--address', 'https://example.org/talk/'],
			{ look: { notes: 'on', cite: 'on', address: 'https://example.org/talk/' } },
		],
	])('%j is read', (args, wanted) => expect(readRequest(args)).toMatchObject(wanted));

	it.each([
		[['--dpi', '300'], 'say --paper too'],
		[['--paper', 'a9'], '--paper "a9" does not exist. Did you mean'],
		[['--paper', 'a4', '--size', '10x10'], '--paper says how large the picture is; leave --size out.'],
		[['--paper', 'a4', '--dpi', '3'], '--dpi needs a whole number from 36 to 2400; "3" found.'],
		[['--paper', 'a0', '--dpi', '400'], 'makes 18724 pixels; 16384 are the most a side may have.'],
		[['--size', '16384x16384'], '16384 x 9216 are the most a picture may have.'],
		[['--transparent', '--format', 'jpeg'], '--transparent needs --format png or webp; jpeg has no transparency.'],
		[['--format', 'webp', '--size', '16384x9216'], '--format webp holds 16383 pixels a side at most'],
		[['--clean', '--legend'], '--legend is text, and --clean leaves no text'],
		[['--shard', '5/4'], '--shard needs a part of several, such as 1/4 for the first of four; "5/4" found.'],
		[['--shard', '0/4'], '"0/4" found.'],
		[['--jobs', '0'], '--jobs needs a whole number from 1 to 16; "0" found.'],
		[['--address', 'example'], '--address needs a whole address'],
	])('%j is refused', (args, sentence) => {
		expect(() => readRequest(args)).toThrow(expect.objectContaining({ exitCode: 2 }));
		expect(() => readRequest(args)).toThrow(sentence);
	});
});

describe('the work', () => {
	it('falls to one machine or another, and all of it to some', () => {
		const all = [1, 2, 3, 4, 5, 6, 7];
		const parts = [1, 2, 3].map((part) => ofShard(all, { part, parts: 3 }));
		expect(parts).toEqual([
			[1, 4, 7],
			[2, 5],
			[3, 6],
		]);
		expect(ofShard(all, undefined)).toEqual(all);
		expect([manifestName(undefined), manifestName({ part: 1, parts: 4 })]).toEqual([
			'manifest.json',
			'manifest-1-of-4.json',
		]);
	});

	it('says how long it will take, by what was drawn and not by what was there', () => {
		const { line } = createProgress(4, 1);
		expect(line('a.png', '', undefined)).toBe('1/4 a.png as it was');
		expect(line('b.png', '16x9', 30_000)).toBe('2/4 b.png 16x9, about 60 s left');
		expect(line('c.png', '16x9', 10_000)).toBe('3/4 c.png 16x9, about 20 s left');
		expect(line('d.png', '16x9', 10_000)).toBe('4/4 d.png 16x9');
		expect([timeText(100), timeText(100_000), timeText(7_500_000)]).toEqual([
			'about 1 s',
			'about 2 min',
			'about 2 h 5 min',
		]);
	});
});

describe('the ledger', () => {
	const entry = { file: 'a.png', slide: 's', step: 'a', at: '1938-07-31', width: 4, height: 3 };
	const entered = async () => {
		const path = emptyFolder();
		const folder = await openFolder(path);
		await folder.write('a.png', 'picture');
		const sha256 = createHash('sha256').update('picture').digest('hex');
		await (await openLedger(folder, undefined)).enter({ ...entry, sha256 }, 'key');
		return { path, folder, sha256 };
	};

	it('finds a file that is as it was written, from what has not changed', async () => {
		const { folder, sha256 } = await entered();
		const ledger = await openLedger(folder, { part: 1, parts: 2 });
		expect(await ledger.find('a.png', 'key')).toEqual({ ...entry, sha256 });
		expect(await ledger.find('a.png', 'other')).toBeUndefined();
		expect(await ledger.find('b.png', 'key')).toBeUndefined();
	});

	it('finds no file that somebody has changed, and nothing in nonsense', async () => {
		const { path, folder } = await entered();
		writeFileSync(join(path, 'a.png'), 'touched');
		expect(await (await openLedger(folder, undefined)).find('a.png', 'key')).toBeUndefined();
		for (const nonsense of ['{', '{}', '[1, null, {}]']) {
			writeFileSync(join(path, '.stills.json'), nonsense);
			expect(await (await openLedger(folder, undefined)).find('a.png', 'key')).toBeUndefined();
		}
	});
});

it('a still depends on code, data and its own slide, and on no other slide', () => {
	const root = emptyFolder();
	for (const folder of ['src', 'geo', 'slides/ru']) mkdirSync(join(root, folder), { recursive: true });
	const write = (path: string, text: string) => writeFileSync(join(root, path), text);
	for (const path of [
		'src/a.ts',
		'geo/a.geojson',
		'slides/01-one.svelte',
		'slides/02-two.svelte',
		'slides/ru/01-one.svelte',
	])
		write(path, path);
	const drawing = readRequest([]);
	const keys = () => ['one', 'two'].map((slide) => contentKey(drawing, '1', root)(slide, 'shown'));
	const before = keys();
	expect(keys()).toEqual(before);
	write('slides/02-two.svelte', 'changed');
	expect(keys()[0]).toBe(before[0]);
	expect(keys()[1]).not.toBe(before[1]);
	write('slides/ru/01-one.svelte', 'changed');
	expect(keys()[0]).not.toBe(before[0]);
	const [one] = keys();
	write('geo/a.geojson', 'changed');
	expect(keys()[0]).not.toBe(one);
	expect(contentKey(drawing, '1', root)('one', 'other')).not.toBe(keys()[0]);
});

it('a PNG tells what it shows in any language, and its pixels stay the same', () => {
	const path = join(emptyFolder(), 'a.png');
	const png = PNG.sync.write(new PNG({ width: 5, height: 4 }));
	writeFileSync(
		path,
		withTexts(
			png,
			[
				['Title', 'Хасан 張鼓峰'],
				['Link', '#/a/b'],
			],
			300,
		),
	);
	expect([...textsIn(path)]).toEqual([
		['pHYs', '11811'],
		['Title', 'Хасан 張鼓峰'],
		['Link', '#/a/b'],
	]);
	expect(PNG.sync.read(readFileSync(path)).data).toEqual(PNG.sync.read(png).data);
});
