/** What keys, links and the automation do. One page serves all tests of its mode; each goes to its step first, and the faults of all are looked at last. */
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf, type OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
/** Small, for the size is not the point. */
const SMALL = { width: 640, height: 360, scale: 1 };
type Steps = Awaited<ReturnType<OpenPage['steps']>>;

const toFirst = (tab: OpenPage, { slide, step }: Steps[number]) => tab.go(slide, step);
const said = (tab: OpenPage) => tab.page.locator('.notice').innerText();

/** Every step is gone through as a still by the test of arrivals; the map is the same in every mode. */
async function goThroughSome(tab: OpenPage, steps: Steps) {
	for (const share of [0.2, 0.5, 0.9]) {
		const { slide, step } = steps[Math.floor(share * steps.length)]!;
		await tab.go(slide, step);
	}
}

let tab: OpenPage;
let steps: Steps;
beforeAll(async () => {
	tab = await site().open('', SMALL);
	steps = await tab.steps();
});

describe('the reader', () => {
	it('shows every step in the address, without a new entry in the history', async () => {
		await toFirst(tab, steps[0]!);
		const length = await tab.page.evaluate(() => history.length);
		await tab.page.keyboard.press('PageDown');
		await tab.page.keyboard.press('PageDown');
		await tab.page.evaluate(() => window.presentation!.ready());
		const { slide, step } = steps[1]!;
		expect(await addressOf(tab.page)).toMatch(new RegExp(`#/${slide}/${step}$`));
		expect(await tab.page.evaluate(() => history.length)).toBe(length);
	});

	it('leaves keys with a modifier, or on a button, alone', async () => {
		await toFirst(tab, steps[0]!);
		await tab.page.keyboard.press('Control+ArrowRight');
		expect((await tab.frame()).step).toBe(steps[0]!.step);
		await tab.page.getByRole('button', { name: 'Next' }).focus();
		await tab.page.keyboard.press('Enter');
		expect((await tab.frame()).step).toBe(steps[1]!.step);
	});

	it.each(['#/%E0%A4%A/x', '#/<script>alert(1)</script>/@NaN', '#/' + 'a'.repeat(200)])(
		'follows a link of nonsense (%s) to something, and says so',
		async (link) => {
			await toFirst(tab, steps[0]!);
			await tab.page.evaluate(async (link) => {
				location.hash = link;
				await new Promise((resolve) => setTimeout(resolve));
			}, link);
			expect((await tab.frame()).marks.length).toBeGreaterThan(0);
			expect(await said(tab)).toMatch(/There is no|is no time/);
		},
	);

	it('has no console error, no warning, and asks no other origin', async () => {
		await goThroughSome(tab, steps);
		expect(tab.faults).toEqual([]);
		await tab.close();
	});
});

describe('a page opened by a link', () => {
	it('to a step shows it, and the address stays', async () => {
		const { slide, step } = steps[5]!;
		const tab = await site().open(`#/${slide}/${step}`, SMALL);
		expect(await tab.frame()).toMatchObject({ slide, step, settled: true });
		expect(await addressOf(tab.page)).toContain(`#/${slide}/${step}`);
		await tab.close();
	});

	it('to an unknown slide shows the nearest and says so', async () => {
		const { slide } = steps[7]!;
		const tab = await site().open(`#/${slide.slice(0, -1)}x/nowhere`, SMALL);
		expect((await tab.frame()).slide).toBe(slide);
		expect(await said(tab)).toContain('There is no');
		await tab.close();
	});

	it.each(['#/%E0%A4%A/x', '?mode=nonsense'])('of nonsense (%s) shows the presentation and says so', async (link) => {
		const tab = await site().open(link, SMALL);
		expect((await tab.frame()).marks.length).toBeGreaterThan(0);
		expect(await said(tab)).toContain('There is no');
		expect(tab.faults).toEqual([]);
		await tab.close();
	});
});

describe('the lecture', () => {
	let tab: OpenPage;
	beforeAll(async () => {
		tab = await site().open('?mode=lecture', { ...SMALL, before: countRequests });
	});

	it('next settles a movement, then goes on; back is the step before, settled', async () => {
		await toFirst(tab, steps[0]!);
		await tab.page.keyboard.press('ArrowRight');
		expect(await tab.frame()).toMatchObject({ step: steps[1]!.step, settled: false });
		await tab.page.keyboard.press(' ');
		expect(await tab.frame()).toMatchObject({ step: steps[1]!.step, settled: true });
		await tab.page.keyboard.press('PageDown');
		await tab.page.keyboard.press('PageUp');
		expect(await tab.frame()).toMatchObject({ step: steps[1]!.step, settled: true });
		await tab.page.keyboard.press('End');
		expect(await tab.frame()).toMatchObject({ step: steps.at(-1)!.step, settled: true });
		await tab.page.keyboard.press('Home');
		expect(await tab.frame()).toMatchObject({ step: steps[0]!.step, settled: true });
	});

	it('plays a movement to its end by itself, and at rest requests no animation frame', async () => {
		await toFirst(tab, steps[0]!);
		const requested = () => tab.page.evaluate(() => (window as unknown as { requested: number }).requested);
		const still = await requested();
		await tab.page.keyboard.press('ArrowRight');
		expect((await tab.frame()).settled).toBe(false);
		await tab.page.evaluate(() => window.presentation!.ready());
		expect((await tab.frame()).settled).toBe(true);
		await tab.page.waitForTimeout(500);
		const before = await requested();
		expect(before).toBeGreaterThan(still + 5);
		await tab.page.waitForTimeout(1500);
		expect(await requested()).toBe(before);
	});

	it('cuts instead of moving where reduced motion is wanted', async () => {
		await toFirst(tab, steps[0]!);
		await tab.page.emulateMedia({ reducedMotion: 'reduce' });
		await tab.page.keyboard.press('ArrowRight');
		expect(await tab.frame()).toMatchObject({ step: steps[1]!.step, settled: true });
		await tab.page.emulateMedia({ reducedMotion: null });
	});

	it('has no console error, no warning, and asks no other origin', async () => {
		await goThroughSome(tab, steps);
		expect(tab.faults).toEqual([]);
		await tab.close();
	});
});

describe('a still', () => {
	let tab: OpenPage;
	beforeAll(async () => {
		tab = await site().open('?mode=still', SMALL);
	});

	it('refuses what does not exist with a sentence, asked by the automation', async () => {
		const { slide, step } = steps[1]!;
		await expect(tab.go(slide, `${step}x`)).rejects.toThrow(
			`There is no step "${slide}/${step}x". Did you mean "${slide}/${step}"?`,
		);
		await expect(tab.go(slide, step, 1e9)).rejects.toThrow('Seconds from 0 to');
	});
});

/** In the page, before anything of it: counts the animation frames that are requested. */
function countRequests() {
	const request = window.requestAnimationFrame.bind(window);
	Object.assign(window, { requested: 0 });
	window.requestAnimationFrame = (call) => {
		(window as unknown as { requested: number }).requested++;
		return request(call);
	};
}
