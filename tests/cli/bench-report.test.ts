import { expect, it } from 'vitest';
import { reportOf } from '../../src/cli/bench/report';

it('every figure of the bench stands in its page, ours beside the bare one', () => {
	const spread = { ours: [3, 4], bare: [3, 3] };
	const page = reportOf(
		{
			machine: { processor: 'A | B', cores: 2 },
			first: { size: { width: 10 }, pictureMs: { ours: 4, bare: 3, ratio: 1.33, spread } },
			walk: { memory: [{ steps: 100, heapMb: 36.7 }], spread: [1, 2] },
		},
		'2026-11-26',
	);
	expect(page).toContain('on 2026-11-26');
	expect(page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| figure'))).toEqual([
		'| machine.processor | A \\| B |  |  |  |',
		'| machine.cores | 2 |  |  |  |',
		'| first.size.width | 10 |  |  |  |',
		'| first.pictureMs | 4 | 3 | 1.33 | 3, 4; bare 3, 3 |',
		'| walk.memory.0.steps | 100 |  |  |  |',
		'| walk.memory.0.heapMb | 36.7 |  |  |  |',
		'| walk.spread | 1, 2 |  |  |  |',
	]);
});
