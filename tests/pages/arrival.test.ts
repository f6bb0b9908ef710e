import { expect, it } from 'vitest';
import type { OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
/** Small, for it is drawn hundreds of times. */
const SMALL = { width: 640, height: 360 };

/** What a window shows: its frame, and its picture. */
async function shown({ frame, picture }: OpenPage) {
	return { frame: await frame(), picture: await picture() };
}

/** Of the ways that cost most only every so many steps are gone, other ones each. */
const APART = { back: 2, link: 3, reload: 6 };

it('every step looks the same by next, back, jump, link and reload', { timeout: 900_000 }, async () => {
	const tab = await site().open('?mode=still', SMALL);
	const { page } = tab;
	const steps = await tab.steps();
	expect(steps.length).toBeGreaterThan(20);

	await tab.go(steps[0]!.slide, steps[0]!.step);
	const byNext = [await shown(tab)];
	for (const { slide, step } of steps.slice(1)) {
		// The first press begins the movement, the second settles it; a cut has settled at the first.
		await page.evaluate(async () => {
			void window.presentation!.next();
			if (!window.presentation!.frame().settled) void window.presentation!.next();
			await window.presentation!.ready();
		});
		const now = await shown(tab);
		expect([now.frame.slide, now.frame.step, now.frame.settled]).toEqual([slide, step, true]);
		byNext.push(now);
	}
	expect(new Set(byNext.map(({ picture }) => picture)).size, 'steps that look different from each other').toBe(
		steps.length,
	);

	const differing: string[] = [];
	const compare = async (index: number, way: string, other: OpenPage) => {
		const now = await shown(other);
		const { slide, step } = steps[index]!;
		expect(now.frame, `${slide}/${step} by ${way}`).toEqual(byNext[index]!.frame);
		if (now.picture !== byNext[index]!.picture) differing.push(`${slide}/${step} by ${way}`);
	};
	for (let i = steps.length - 2; i >= 0; i--) {
		await page.evaluate(() => window.presentation!.back());
		if (i % APART.back === 0) await compare(i, 'back', tab);
	}
	for (let n = 0; n < steps.length; n++) {
		const i = (n * 17 + 5) % steps.length;
		await tab.go(steps[i]!.slide, steps[i]!.step);
		await compare(i, 'jump', tab);
	}
	for (let i = 1; i < steps.length; i += APART.link) {
		await page.evaluate(async ({ slide, step }) => {
			location.hash = `#/${slide}/${step}`;
			await new Promise((resolve) => setTimeout(resolve));
			await window.presentation!.ready();
		}, steps[i]!);
		await compare(i, 'link', tab);
	}
	for (let i = 3; i < steps.length; i += APART.reload) {
		await tab.go(steps[i]!.slide, steps[i]!.step);
		await page.reload();
		await page.waitForFunction(() => 'presentation' in window);
		await page.evaluate(() => window.presentation!.ready());
		await compare(i, 'reload', tab);
	}
	expect(differing).toEqual([]);
	expect(tab.faults).toEqual([]);
});

it('a moment inside a movement looks the same by link and by jump', async () => {
	const tab = await site().open('?mode=still', SMALL);
	const moving = (await tab.steps()).filter(({ duration }, i) => i > 0 && duration > 0).slice(4, 7);
	for (const { slide, step, duration } of moving) {
		const seconds = duration / 2;
		await tab.go(slide, step, seconds);
		const jumped = await shown(tab);
		expect(jumped.frame.settled).toBe(false);
		const linked = await site().open(`?mode=still#/${slide}/${step}@${seconds}`, SMALL);
		expect(await shown(linked)).toEqual(jumped);
		await linked.close();
	}
});
