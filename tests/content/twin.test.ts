import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deck } from '../../src/app/content';
import { twinOf, twinText } from '../../src/core/twin';

it('x', () => {
	const t = performance.now();
	const times: number[] = [];
	const texts = deck.keyframes.map((k, i) => {
		const s = performance.now();
		const x = `## ${k.slide}/${k.step}\n` + twinText(twinOf(deck, i, { names: 'en' }));
		times.push(performance.now() - s); if (times[i]!>30) console.log(k.slide,k.step,times[i]);
		return x;
	});
	console.log(deck.keyframes.length, performance.now() - t, Math.max(...times));
	writeFileSync('/tmp/w/twin-real.txt', texts.join('\n\n'));
	expect(texts.length).toBe(119);
});
