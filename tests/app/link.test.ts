import { describe, expect, it } from 'vitest';
import { deck } from '../../src/app/content';
import { readLink } from '../../src/app/link';

describe('a link of nonsense', () => {
	it.each(['#/%E0%A4%A/x', '#/../../etc', '#/<script>alert(1)</script>/@NaN', '#/@1e308', '#/' + 'a'.repeat(200)])(
		'%s is the nearest step, and says so',
		(link) => {
			const { value, notice } = readLink(deck, link);
			expect(deck.keyframes).toContainEqual(expect.objectContaining({ slide: value.slide, step: value.step }));
			expect(notice).toMatch(/There is no|is no time/);
		},
	);
});
