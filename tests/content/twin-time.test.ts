import { expect, it } from 'vitest';
import { deck } from '../../src/app/content';
import { twinOf } from '../../src/core/twin';
import { frameAt } from '../../src/core/frame';
import { cursorAt } from '../../src/core/cursor';
it('x', () => {
	for (let r = 0; r < 4; r++) {
		const d = { ...deck };
		const c = process.cpuUsage();
		d.keyframes.forEach((_, i) => frameAt(d, cursorAt(d, i)));
		const f = process.cpuUsage(c);
		const c2 = process.cpuUsage();
		d.keyframes.forEach((_, i) => twinOf(d, i, { names: 'en' }));
		const t = process.cpuUsage(c2);
		console.log('frames', f.user / 1000 / 119, 'twins', t.user / 1000 / 119);
	}
	expect(1).toBe(1);
});
