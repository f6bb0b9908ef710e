import { describe, expect, it } from 'vitest';
import { changedLook } from '../../src/app/change-look';
import { readLook, searchWith } from '../../src/app/look-link';
import { cursorAt } from '../../src/core/cursor';
import { nextOf, plainLook, type Look } from '../../src/core/look';
import { deck } from '../core/fixture';

const plain = plainLook('en');
const last = cursorAt(deck, 3);
const change = (look: Look, what: keyof Look) => changedLook(deck, last, look, { kind: 'look', look: what });

describe('a look', () => {
	it('goes through its themes and comes back', () => {
		const seen = [1, 2, 3].reduce<Look[]>((looks) => [...looks, change(looks.at(-1)!, 'theme')], [plain]);
		expect(seen.map(({ theme }) => theme)).toEqual(['paper', 'projector', 'mono', 'paper']);
	});

	it('turns every switch on and off again', () => {
		for (const name of ['doubt', 'agreed', 'ghost', 'legend'] as const) {
			expect(change(plain, name)).toEqual({ ...plain, [name]: !plain[name] });
			expect(change(change(plain, name), name)).toEqual(plain);
		}
	});

	it('takes choices as they are given', () =>
		expect(changedLook(deck, last, plain, { kind: 'look', look: { wipe: 0.25 } })).toEqual({ ...plain, wipe: 0.25 }));

	it('begins a list again where what was chosen is not in it', () => expect(nextOf(['a', 'b'], 'c')).toBe('a'));
});

describe('the look in a link', () => {
	it('is written as far as it differs, beside what else the query says', () => {
		expect(searchWith(deck, '?mode=lecture', plain)).toBe('?mode=lecture');
		const look: Look = { ...plain, theme: 'mono', doubt: false, wipe: 1 / 3 };
		expect(searchWith(deck, '?mode=lecture', look)).toBe('?mode=lecture&theme=mono&doubt=off&wipe=0.333');
	});

	it('is read as it was written', () => {
		const look: Look = { ...plain, theme: 'projector', units: 'app6', ghost: true, reading: 'reading' };
		expect(readLook(deck, searchWith(deck, '', look))).toEqual({ value: look, notice: undefined });
	});

	it('that says nonsense stays plain, and each word is answered', () => {
		const { value, notice } = readLook(deck, '?theme=papr&doubt=perhaps&wipe=2&reading=redding&names=xx');
		expect(value).toEqual(plain);
		expect(notice).toContain('“papr” is not known as theme. Did you mean "paper"?');
		expect(notice).toContain('“perhaps” is not known as doubt. There is on, off.');
		expect(notice).toContain('The wipe is a share from 0 to 1; “2” is none.');
		expect(notice).toContain('Did you mean "reading"?');
		expect(notice).toContain('“xx” is not known as names.');
	});
});
