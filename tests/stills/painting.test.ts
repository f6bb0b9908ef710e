/** Of all that is drawn until a still is complete, what is painted. */
import { expect, it } from 'vitest';
import { useSite } from '../pages/site';

const site = useSite();

/** In the page: counts pictures of the map, those that are painted and those that are only reckoned. */
function count(): void {
	const gl = document.querySelector('canvas')!.getContext('webgl2')!;
	const drawn = { painted: 0, reckoned: 0 };
	const clear = gl.clear.bind(gl);
	gl.clear = (mask) => {
		const isPicture = mask & gl.COLOR_BUFFER_BIT && gl.getParameter(gl.FRAMEBUFFER_BINDING) === null;
		if (isPicture) drawn[gl.isEnabled(gl.RASTERIZER_DISCARD) ? 'reckoned' : 'painted']++;
		clear(mask);
	};
	Object.assign(window, { drawn });
}

/** In the page. */
const counted = () => (window as unknown as { drawn: { painted: number; reckoned: number } }).drawn;

it('a still paints its complete picture alone; a talk paints all of them', async () => {
	for (const mode of ['still', 'lecture']) {
		const { page, go, close } = await site().open(`?mode=${mode}`, { width: 480, height: 270 });
		await page.evaluate(count);
		await go('two-readings', 'strip');
		const { painted, reckoned } = await page.evaluate(counted);
		if (mode === 'still') {
			expect(painted).toBe(1);
			expect(reckoned).toBeGreaterThan(1);
		} else {
			expect(painted).toBeGreaterThan(1);
			expect(reckoned).toBe(0);
		}
		await close();
	}
});
