import { describe, expect, it } from 'vitest';
import { helpText, readOptions } from '../../src/cli/options';
import { readPort } from '../../src/cli/start';

const KNOWN = {
	out: { value: 'DIR', help: 'writes there' },
	size: { value: 'WxH', help: 'how large' },
	open: { help: 'opens it' },
} as const;
const read = (...args: string[]) => readOptions(KNOWN, args);

it('reads values, written with a blank or an equals sign, and switches', () => {
	expect(read('--out', 'a', '--size=1x2', '--open')).toEqual({ out: 'a', size: '1x2', open: true });
	expect(read()).toEqual({});
});

describe('what is wrong is refused with exit code 2 and one sentence', () => {
	it.each([
		[['--oot', 'a'], 'There is no option --oot. Did you mean "--out"?'],
		[['--quality'], 'There is no option --quality. --help lists those there are.'],
		[['-o'], 'There is no option -o.'],
		[['--toString'], 'There is no option --toString. --help lists those there are.'],
		[['here'], '"here" stands alone; every option begins with two dashes.'],
		[['--', '--out'], '"--" is not an option.'],
		[['--out'], '--out needs a value: --out DIR.'],
		[['--out='], '--out needs a value: --out DIR.'],
		[['--out', '--open'], '--out needs a value: --out DIR.'],
		[['--out', 'a', '--out', 'b'], '--out is given twice; once is enough.'],
		[['--open=no'], '--open takes no value.'],
	])('%j', (args, sentence) => {
		expect(() => read(...args)).toThrow(expect.objectContaining({ exitCode: 2 }));
		expect(() => read(...args)).toThrow(sentence);
	});
});

it('prints each option with its help', () => {
	expect(helpText('How to call it', KNOWN)).toBe(
		['How to call it', '', '  --out DIR   writes there', '  --size WxH  how large', '  --open      opens it'].join(
			'\n',
		),
	);
});

it('serves at 4173 where no port is asked for, and refuses what is no port', () => {
	expect(readPort({})).toBe(4173);
	expect(readPort({ port: '8080' })).toBe(8080);
	for (const port of ['0', '65536', '80a', '-1', '1.5', '1e3']) {
		expect(() => readPort({ port })).toThrow(`--port needs a whole number from 1 to 65535; "${port}" found.`);
	}
});
