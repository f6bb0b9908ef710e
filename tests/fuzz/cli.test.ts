/** Command lines of nonsense: each is a request that can be carried out, or one sentence with exit code 2. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRounds } from '../../src/cli/bench/options';
import { readRequest as readData } from '../../src/cli/data/options';
import { readBounds } from '../../src/cli/relief/bounds';
import { readPort } from '../../src/cli/start';
import { OPTIONS, readRequest as readStills } from '../../src/cli/stills/options';
import { hold, intime, judge } from './runs';

const names = [
	...Object.keys(OPTIONS),
	'bounds',
	'credit',
	'port',
	'no-open',
	'rounds',
	'part',
	'__proto__',
	'constructor',
	'toString',
	'scael',
	'Out',
	'',
];
const words = [
	'',
	' ',
	'a',
	'1920x1080',
	'1x1',
	'99999x99999',
	'0',
	'1',
	'8',
	'0.25',
	'-1',
	'1e3',
	'NaN',
	'Infinity',
	'0x10',
	'１',
	'png',
	'jpeg',
	'jpg',
	'paper',
	'ru',
	'app6',
	'csv',
	'csv,kml',
	'csv,,kml',
	',',
	'--',
	'--out',
	'-x',
	'../..',
	'/dev/null',
	'\u0000',
	'<b>',
	'130,42,131,43',
	'1,,2,3',
	'1,2,3',
	'x'.repeat(3000),
];
const word = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 10, unit: 'binary' }));
const name = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...names) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const args = fc
	.array(
		fc.oneof(
			fc.tuple(name, word).map(([name, word]) => [`--${name}=${word}`]),
			fc.tuple(name, word).map(([name, word]) => [`--${name}`, word]),
			name.map((name) => [`--${name}`]),
			word.map((word) => [word]),
		),
		{ maxLength: 4 },
	)
	.map((parts) => parts.flat()); // prettier-ignore

const isWithin = (value: number, least: number, most: number) => expect(value >= least && value <= most).toBe(true);

it('reads what is asked of each command, or says in one sentence what is wrong', () => {
	hold(
		1200,
		fc.property(args, (args) => {
			judge(JSON.stringify(args), () => {
				const stills = refusedOr(() => readStills(args));
				if (stills) {
					isWithin(stills.width * stills.scale, 4, 16_384);
					isWithin(stills.height * stills.scale, 4, 16_384);
					expect(stills.out.trim()).not.toBe('');
				}
				const data = refusedOr(() => readData(args));
				if (data) expect(data.formats.length).toBeGreaterThan(0);
			});
		}),
	);
}); // prettier-ignore

it('reads numbers and boxes, or says in one sentence what is wrong', () => {
	hold(
		400,
		fc.property(word, (word) => {
			judge(JSON.stringify(word), () => {
				const port = refusedOr(() => readPort({ port: word }));
				if (port !== undefined) isWithin(port, 1, 65_535);
				const rounds = refusedOr(() => readRounds(word));
				if (rounds !== undefined) isWithin(rounds, 1, 100);
				const box = refusedOr(() => readBounds(word));
				if (box) expect(word.split(',').every((degrees) => /\d/.test(degrees))).toBe(true);
			});
		}),
	);
});

/** What was read; `undefined` where it was refused, as a person can act upon. */
function refusedOr<T>(read: () => T): T | undefined {
	try {
		return intime(read);
	} catch (error) {
		if (!(error instanceof Error) || !('exitCode' in error)) throw error;
		expect(error.exitCode).toBe(2);
		expect(error.message).toMatch(/[.?]$/);
		expect(error.message.length).toBeLessThan(800);
		return undefined;
	}
}
