import { expect, it } from 'vitest';
import { weighPage } from '../../src/cli/bench/weigh';

/** Kilobytes, gzip, that the page may load before its first picture beyond what MapLibre and deck.gl weigh. */
const MOST = 60;
/** Packages that something which comes later brings, that the build alone needs, or that draw with WebGPU. */
const LATER = [
	'@lingui/message-utils',
	'@luma.gl/gpgpu',
	'astronomy-engine',
	'd3-color',
	'd3-scale',
	'flubber',
	'minisearch',
	'valibot',
	'slides',
];

it('the page loads no more programs before its first picture than it did', async () => {
	const { above, groups, libraries } = await weighPage();
	expect(libraries).toBeGreaterThan(400);
	expect(Object.keys(groups).filter((group) => LATER.includes(group))).toEqual([]);
	expect(above).toBeLessThan(MOST);
});
