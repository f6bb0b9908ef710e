import { describe, expect, it } from 'vitest';
import { readLook, searchWith } from '../../src/app/look-link';
import { cursorAt } from '../../src/core/cursor';
import { frameAt } from '../../src/core/frame';
import { groupOf, groupsOf, hideAfter, withoutHidden } from '../../src/core/groups';
import { plainLook } from '../../src/core/look';
import { fitViewport } from '../../src/stage/viewport';
import { seenFrame } from '../../src/stage/seen';
import { deck } from './fixture';

const plain = plainLook('en');
const all = groupsOf(['Red', 'Blue']);
const frame = frameAt(deck, cursorAt(deck, 3));

describe('groups of marks', () => {
	it('are hidden in the order of all groups, however they are chosen', () => {
		const one = hideAfter({ hide: hideAfter(plain, 'names', false, all) }, 'units-Blue', false, all);
		expect(one).toBe('units-Blue,names');
		expect(hideAfter({ hide: one }, 'units-Blue', true, all)).toBe('names');
		expect(hideAfter({ hide: 'names' }, 'names', true, all)).toBe('');
	});

	it('leave the frame as it is: what is seen is filtered, and nothing else', () => {
		const present = new Set(frame.marks.map(groupOf));
		expect(present.size).toBeGreaterThan(1);
		for (const group of present) {
			const { marks } = seenFrame(frame, { ...plain, hide: group }, fitViewport({ width: 1920, height: 1080 }));
			expect(marks).toEqual(frame.marks.filter((mark) => groupOf(mark) !== group));
		}
		expect(withoutHidden(frame.marks, plain)).toBe(frame.marks);
	});
});

describe('hidden groups in a link', () => {
	it('are read as they were written', () => {
		const look = { ...plain, hide: 'strikes,names' };
		expect(searchWith(deck, '', look)).toBe('?hide=strikes%2Cnames');
		expect(readLook(deck, '?hide=names,strikes,names').value).toEqual(look);
	});

	it('that do not exist hide nothing, and are answered', () => {
		const { value, notice } = readLook(deck, '?hide=strike,fronts');
		expect(value.hide).toBe('fronts');
		expect(notice).toContain('“strike” is nothing that can be hidden. Did you mean "strikes"?');
	});
});
