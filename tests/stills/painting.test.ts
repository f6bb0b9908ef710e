/** Of all that is drawn until a picture is complete, what is painted. */
import { expect, it } from 'vitest';
import { useSite } from '../pages/site';

const site = useSite();

/** In a page, before anything of it: counts pictures of the map, those that are painted and those that are only reckoned. */
function count(): void {
	const drawn = { painted: 0, reckoned: 0 };
	const clear = Reflect.get<WebGL2RenderingContext, 'clear'>(WebGL2RenderingContext.prototype, 'clear');
	WebGL2RenderingContext.prototype.clear = function (mask) {
		const isPicture = mask & this.COLOR_BUFFER_BIT && this.getParameter(this.FRAMEBUFFER_BINDING) === null;
		if (isPicture) drawn[this.isEnabled(this.RASTERIZER_DISCARD) ? 'reckoned' : 'painted']++;
		Reflect.apply(clear, this, [mask]);
	};
	Object.assign(window, { drawn });
}

/** In the page: what was counted since this was last asked. */
function counted(): { readonly painted: number; readonly reckoned: number } {
	const { drawn } = window as unknown as { drawn: { painted: number; reckoned: number } };
	const { painted, reckoned } = drawn;
	drawn.painted = drawn.reckoned = 0;
	return { painted, reckoned };
}

const open = (mode: string) => site().open(`?mode=${mode}`, { width: 480, height: 270, scale: 1, before: count });

it('a still paints its complete picture alone', async () => {
	const { page, go, close } = await open('still');
	await page.evaluate(counted);
	await go('two-readings', 'strip');
	const { painted, reckoned } = await page.evaluate(counted);
	expect(painted).toBe(1);
	expect(reckoned).toBeGreaterThan(1);
	await close();
});

it('a still whose context is lost on its way is complete all the same', async () => {
	const { page, go, picture, close } = await open('still');
	await go('two-readings', 'strip');
	const undisturbed = await picture();
	await go('two-readings', 'crest');
	await page.evaluate(async () => {
		const canvas = document.querySelector('canvas')!;
		const shown = window.presentation!.go('two-readings', 'strip');
		await new Promise(requestAnimationFrame);
		canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
		await shown;
	});
	expect(await picture()).toBe(undisturbed);
	await close();
});

it('a talk paints all of its pictures but those before its first complete one', async () => {
	const { page, go, close } = await open('lecture');
	expect((await page.evaluate(counted)).reckoned).toBeGreaterThan(1);
	await go('two-readings', 'strip');
	const { painted, reckoned } = await page.evaluate(counted);
	expect(painted).toBeGreaterThan(1);
	expect(reckoned).toBe(0);
	await close();
});
