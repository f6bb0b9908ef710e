import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRequest as readHandout } from '../../src/cli/handout/options';
import { chosenSteps } from '../../src/cli/paper/chosen';
import { openOutput } from '../../src/cli/paper/output';
import { readRequest as readPptx } from '../../src/cli/pptx/options';
import { linked } from '../../src/app/handout/linked';
import { pageRule } from '../../src/app/handout/page-rule';
import { readSettings, settingsQuery } from '../../src/app/handout/settings';
import { emptyFolder } from './machine';

describe('the request for a handout', () => {
	it('is a page of A4 for each step of the whole talk where nothing else is said', () => {
		expect(readHandout([])).toEqual({
			out: 'handout.pdf',
			edition: undefined,
			slides: [],
			scale: 1,
			look: {},
			help: false,
			settings: { layout: 'page', paper: 'a4', notes: false, slides: [] },
			blank: undefined,
		});
	});

	it('takes everything at once', () => {
		const args =
			'--out a/b.PDF --edition 30 --layout half --notes --paper a5 --slides two,one,two --names ru --blank one/far';
		expect(readHandout(args.split(' '))).toMatchObject({
			out: 'a/b.PDF',
			edition: '30',
			slides: ['two', 'one'],
			look: { names: 'ru' },
			settings: { layout: 'half', paper: 'a5', notes: true, slides: ['two', 'one'] },
			blank: { slide: 'one', step: 'far' },
		});
	});

	it.each([
		[['--layout', 'third'], '--layout "third" does not exist. There is page, half.'],
		[['--paper', 'a3'], '--paper "a3" does not exist.'],
		[['--out', 'handout.doc'], '--out needs a name that ends in .pdf; "handout.doc" found.'],
		[['--slides', 'a,,b'], '--slides needs ids with commas between them; "a,,b" found.'],
		[['--blank', 'near'], '--blank needs a slide and a step, such as where/near; "near" found.'],
		[['--scale', '9'], '--scale needs a number from 0.25 to 8'],
		[['--note'], 'There is no option --note. Did you mean "--notes"?'],
	])('%j is refused', (args, sentence) => {
		expect(() => readHandout(args)).toThrow(expect.objectContaining({ exitCode: 2 }));
		expect(() => readHandout(args)).toThrow(sentence);
	});
});

describe('the request for slides', () => {
	it('has a name of its own, and no paper', () => {
		expect(readPptx([])).toMatchObject({ out: 'slides.pptx', slides: [], scale: 1, help: false });
		expect(() => readPptx(['--paper', 'a4'])).toThrow('There is no option --paper.');
		expect(() => readPptx(['--out', 'slides.odp'])).toThrow('--out needs a name that ends in .pptx');
	});
});

describe('the steps on paper', () => {
	const steps = ['one', 'two', 'three'].map((slide) => ({ slide, step: 'a' }));

	it('are those of the slides that are named, in the order of the deck', () => {
		expect(chosenSteps(steps, [])).toEqual(steps);
		expect(chosenSteps(steps, ['three', 'one']).map(({ slide }) => slide)).toEqual(['one', 'three']);
	});

	it('are none of a slide that does not exist', () => {
		expect(() => chosenSteps(steps, ['one', 'tow'])).toThrow('There is no slide "tow". Did you mean "two"?');
	});
});

describe('the file', () => {
	it('stays as it was until the new one is whole, and what a killed run left of it goes', async () => {
		const path = join(emptyFolder(), 'deep', 'handout.pdf');
		const first = await openOutput(path);
		expect(readdirSync(join(path, '..'))).toEqual([]);
		await first.write(Buffer.from('old'));
		writeFileSync(join(path, '..', '.handout.pdf.part'), 'half');
		const second = await openOutput(path);
		expect(readdirSync(join(path, '..'))).toEqual(['handout.pdf']);
		expect(readFileSync(path, 'utf8')).toBe('old');
		await second.write(Buffer.from('new'));
		expect(readdirSync(join(path, '..'))).toEqual(['handout.pdf']);
		expect(readFileSync(path, 'utf8')).toBe('new');
	});

	it('that is a folder is named, and so is a folder that cannot be', async () => {
		const folder = emptyFolder();
		mkdirSync(join(folder, 'handout.pdf'));
		await expect(openOutput(join(folder, 'handout.pdf'))).rejects.toThrow(
			'is a folder; --out needs the name of a file.',
		);
		writeFileSync(join(folder, 'file'), '');
		await expect(openOutput(join(folder, 'file', 'a.pdf'))).rejects.toThrow('cannot be written to');
	});
});

describe('the document', () => {
	it('is set as its link says, and a wrong word is as none', () => {
		const settings = { layout: 'half', paper: 'letter', notes: true, slides: ['a', 'b'] } as const;
		expect(readSettings(`?${new URLSearchParams(settingsQuery(settings)).toString()}`)).toEqual(settings);
		expect(readSettings('?layout=third&paper=')).toEqual({ layout: 'page', paper: 'a4', notes: false, slides: [] });
	});

	it('has a line at its foot, whatever its title is made of', () => {
		const rule = pageRule('a5', 'A "quoted"\\ title\n} body { color: red');
		expect(rule).toContain('content: "A \\22 quoted\\22 \\5c  title\\a } body { color: red"');
		expect(rule).toContain('size: 148mm 210mm');
	});

	it('leads to the addresses that a bibliography has in its text', () => {
		expect(linked('<i>Maps</i>. https://a.example/x?y=1&amp;z=2. Seen.')).toBe(
			'<i>Maps</i>. <a href="https://a.example/x?y=1&amp;z=2">https://a.example/x?y=1&amp;z=2</a>. Seen.',
		);
		expect(linked('(http://b.example/)')).toBe('(<a href="http://b.example/">http://b.example/</a>)');
	});
});
