import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/cli/folder';
import { isoMoment, pictureSize, stillEntry } from '../../src/cli/stills/manifest';
import { readRequest } from '../../src/cli/stills/options';
import { planStills } from '../../src/cli/stills/plan';
import { emptyFolder } from './machine';

const STEPS = [
	{ slide: 'where', step: 'far' },
	{ slide: 'where', step: 'near' },
	{ slide: 'wedge', step: 'crest' },
	{ slide: 'wedge', step: 'far' },
];
const all = { slide: undefined, step: undefined };
const files = (filter: object) => planStills(STEPS, { ...all, ...filter }).map(({ file }) => file);

describe('the request', () => {
	it('is every step at 1920x1080 into stills/ where nothing else is said', () => {
		const wanted = {
			out: 'stills',
			width: 1920,
			height: 1080,
			scale: 1,
			slide: undefined,
			step: undefined,
			edition: undefined,
			format: 'png',
			look: { notes: 'on', cite: 'on' },
			jobs: 1,
			shard: undefined,
			again: false,
			help: false,
		};
		expect(readRequest([])).toEqual(wanted);
	});

	it('takes size and scale', () => {
		expect(readRequest(['--size', '3840x2160', '--scale', '1.5'])).toMatchObject({
			width: 3840,
			height: 2160,
			scale: 1.5,
		});
	});

	it('takes a look', () => {
		const look = { theme: 'mono', names: 'ru', units: 'app6' };
		expect(readRequest(['--theme', 'mono', '--names', 'ru', '--units', 'app6'])).toMatchObject({ look });
		expect(readRequest(['--lang', 'ru'])).toMatchObject({ look: { lang: 'ru' } });
	});

	it.each([
		[['--size', '1920'], '--size needs width and height in pixels, 16 or more, such as 1920x1080; "1920" found.'],
		[['--size', '0x1080'], '"0x1080" found.'],
		[['--size', '-5x10'], '"-5x10" found.'],
		[['--size', '1920.5x1080'], '"1920.5x1080" found.'],
		[['--scale', '0'], '--scale needs a number from 0.25 to 8; "0" found.'],
		[['--scale', 'two'], '"two" found.'],
		[['--scale', '9'], '"9" found.'],
		[['--size', '8000x4000', '--scale', '4'], 'makes 32000 pixels; 16384 are the most'],
		[['--theme', 'papr'], '--theme "papr" does not exist. Did you mean "paper"?'],
		[['--format', 'jpg'], '--format "jpg" does not exist. Did you mean "jpeg"?'],
		[['--units', 'nato'], '--units "nato" does not exist. There is counters, app6.'],
		[['--slid', 'x'], 'There is no option --slid. Did you mean "--slide"?'],
	])('%j is refused', (args, sentence) => {
		expect(() => readRequest(args)).toThrow(expect.objectContaining({ exitCode: 2 }));
		expect(() => readRequest(args)).toThrow(sentence);
	});
});

describe('the plan', () => {
	it('numbers files by slide and names them by slide and step', () => {
		expect(files({})).toEqual(['01-where-far.png', '01-where-near.png', '02-wedge-crest.png', '02-wedge-far.png']);
	});

	it('keeps the number of the slide in the deck when only some are wanted', () => {
		expect(files({ slide: 'wedge' })).toEqual(['02-wedge-crest.png', '02-wedge-far.png']);
		expect(files({ step: 'far' })).toEqual(['01-where-far.png', '02-wedge-far.png']);
		expect(files({ slide: 'wedge', step: 'far' })).toEqual(['02-wedge-far.png']);
		expect(files({ slide: 'wedge', step: 'far', format: 'jpeg' })).toEqual(['02-wedge-far.jpg']);
	});

	it('takes more digits for a hundred slides', () => {
		const many = Array.from({ length: 100 }, (_, index) => ({ slide: `s${index}`, step: 'a' }));
		expect(planStills(many, all).map(({ file }) => file)).toEqual(
			expect.arrayContaining(['001-s0-a.png', '100-s99-a.png']),
		);
	});

	it.each([
		[{ slide: 'wegde' }, 'There is no slide "wegde". Did you mean "wedge"?'],
		[{ slide: 'entirely-other' }, 'There is no slide "entirely-other". There are where, wedge.'],
		[{ slide: 'where', step: 'neer' }, 'The slide "where" has no step "neer". Did you mean "near"?'],
		[{ slide: 'where', step: 'crest' }, 'The slide "where" has no step "crest".'],
		[{ step: 'crust' }, 'No slide has a step "crust". Did you mean "crest"?'],
	])('%j names what does not exist', (filter, sentence) => {
		expect(() => files(filter)).toThrow(sentence);
	});

	it('leaves no folder, whatever a step is called', () => {
		const odd = ['../../etc/x', 'тыл', 'a b', 'C:\\x', '*'].map((step) => ({ slide: 's', step }));
		expect(planStills(odd, all).map(({ file }) => file)).toEqual([
			'01-s-%2E%2E%2F%2E%2E%2Fetc%2Fx.png',
			'01-s-тыл.png',
			'01-s-a%20b.png',
			'01-s-C%3A%5Cx.png',
			'01-s-%2A.png',
		]);
	});

	it('refuses two steps whose files differ in capitals alone', () => {
		const twins = [
			{ slide: 's', step: 'A' },
			{ slide: 's', step: 'a' },
		];
		expect(() => planStills(twins, all)).toThrow('Two steps would share the file 01-s-A.png');
	});
});

describe('the manifest', () => {
	it('says of a still when it was, how large it is, and its sum', () => {
		const png = PNG.sync.write(new PNG({ width: 40, height: 30 }));
		const at = Date.UTC(1938, 6, 31, 2);
		const still = { file: '01-a-b.png', slide: 'a', step: 'b' };
		const drawn = { width: 20, height: 15, scale: 2, format: 'png' } as const;
		expect(pictureSize(Buffer.alloc(0), { ...drawn, format: 'jpeg' })).toEqual({ width: 40, height: 30 });
		expect(stillEntry(still, { at, offset: 600 }, png, pictureSize(png, drawn))).toEqual({
			file: '01-a-b.png',
			slide: 'a',
			step: 'b',
			at: '1938-07-31T12:00:00+10:00',
			width: 40,
			height: 30,
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
		});
	});

	it('tells the time in UTC where the frame names no offset', () => {
		expect(isoMoment({ at: 0 })).toBe('1970-01-01T00:00:00Z');
		expect(isoMoment({ at: 0, offset: 0 })).toBe('1970-01-01T00:00:00+00:00');
	});
});

describe('the folder', () => {
	it('is made, holds whole files only, and loses an older manifest', async () => {
		const path = join(emptyFolder(), 'deep', 'er');
		await openFolder(path);
		writeFileSync(join(path, 'manifest.json'), 'old');
		const folder = await openFolder(path);
		expect(readdirSync(path)).toEqual([]);
		await folder.write('a.png', Buffer.from('picture'));
		expect(readdirSync(path)).toEqual(['a.png']);
		expect(readFileSync(join(path, 'a.png'), 'utf8')).toBe('picture');
	});

	it('that is a file is named', async () => {
		const path = join(emptyFolder(), 'file');
		writeFileSync(path, '');
		await expect(openFolder(path)).rejects.toThrow(`The folder ${path} cannot be written to`);
		await expect(openFolder(join(path, 'in', 'it'))).rejects.toThrow('cannot be written to');
	});

	it.runIf(process.platform === 'linux')(
		'where the system lets nobody write is named, without end of trying',
		async () => {
			await expect(openFolder('/proc/stills/deep')).rejects.toThrow(
				'The folder /proc/stills/deep cannot be written to',
			);
		},
	);

	it('in which a file cannot be written keeps no part of it', async () => {
		const path = emptyFolder();
		const folder = await openFolder(path);
		mkdirSync(join(path, 'a.png', 'x'), { recursive: true });
		await expect(folder.write('a.png', 'x')).rejects.toThrow(`${join(path, 'a.png')} cannot be written`);
		expect(readdirSync(path)).toEqual(['a.png']);
	});
});
