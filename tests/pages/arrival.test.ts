import { beforeAll, expect, it } from 'vitest';
import type { OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
/** Small, for it is drawn hundreds of times. */
const SMALL = { width: 480, height: 270 };

let tab: OpenPage;
beforeAll(async () => {
	tab = await site().open('?mode=still', SMALL);
});

/** What a window shows: its frame, and its picture. */
async function shown({ frame, picture }: OpenPage) {
	return { frame: await frame(), picture: await picture() };
}

/** Goes to a step, or to a moment in it, as a link in the page does. */
const follow = (link: string) =>
	tab.page.evaluate(async (link) => {
		location.hash = link;
		await new Promise((resolve) => setTimeout(resolve));
		await window.presentation!.ready();
	}, link);

/** Every step is entered by next; of the other ways, that many times each, other steps each. */
const TIMES = { jump: 14, back: 6, link: 5, reload: 2 };

it('every step looks the same by next, back, jump, link and reload', { timeout: 900_000 }, async () => {
	const { page } = tab;
	const steps = await tab.steps();
	expect(steps.length).toBeGreaterThan(20);

	await tab.go(steps[0]!.slide, steps[0]!.step);
	const byNext = [await shown(tab)];
	for (const { slide, step } of steps.slice(1)) {
		const now = { frame: await tab.next(), picture: await tab.picture() };
		expect([now.frame.slide, now.frame.step, now.frame.settled]).toEqual([slide, step, true]);
		byNext.push(now);
	}
	expect(new Set(byNext.map(({ picture }) => picture)).size, 'steps that look different from each other').toBe(
		steps.length,
	);

	const differing: string[] = [];
	const compare = async (index: number, way: string) => {
		const now = await shown(tab);
		const { slide, step } = steps[index]!;
		expect(now.frame, `${slide}/${step} by ${way}`).toEqual(byNext[index]!.frame);
		// Words of a panel are compared in panels.test.ts, at sizes at which they can be read.
		if ((await page.locator('[data-overlay=panel]').count()) > 0) return;
		if (now.picture !== byNext[index]!.picture) differing.push(`${slide}/${step} by ${way}`);
	};
	const goTo = ({ slide, step }: { slide: string; step: string }) => tab.go(slide, step);
	const ways = {
		jump: goTo,
		back: async (_: unknown, i: number) => {
			await goTo(steps[i + 1]!);
			await page.evaluate(() => window.presentation!.back());
		},
		link: ({ slide, step }: { slide: string; step: string }) => follow(`#/${slide}/${step}`),
		reload: async (to: { slide: string; step: string }) => {
			await goTo(to);
			await page.reload();
			await page.waitForFunction(() => 'presentation' in window);
			await page.evaluate(() => window.presentation!.ready());
		},
	};
	for (const [n, [way, times]] of (Object.entries(TIMES) as [keyof typeof ways, number][]).entries()) {
		for (const i of scattered(times, steps.length - 1, n)) {
			await ways[way](steps[i]!, i);
			await compare(i, way);
		}
	}
	expect(differing).toEqual([]);
	expect(tab.faults).toEqual([]);
});

/** So many different whole numbers below `end`, evenly spread and out of order, other ones for each `seed`. */
function scattered(times: number, end: number, seed: number): readonly number[] {
	const golden = (Math.sqrt(5) - 1) / 2;
	const at = Array.from({ length: times }, (_, n) => Math.floor(((n * golden + seed / 7) % 1) * end));
	return [...new Set(at)];
}

it('a moment inside a movement looks the same by link and by jump', async () => {
	const moving = (await tab.steps()).filter(({ duration }) => duration > 1.5).slice(2, 4);
	const jumped = [];
	for (const { slide, step, duration } of moving) {
		await tab.go(slide, step, duration / 2);
		jumped.unshift({ link: `#/${slide}/${step}@${duration / 2}`, ...(await shown(tab)) });
		expect(jumped[0]!.frame.settled).toBe(false);
	}
	const [last, first] = jumped;
	await follow(first!.link);
	expect({ link: first!.link, ...(await shown(tab)) }).toEqual(first);
	await tab.close();
	const linked = await site().open(`?mode=still${last!.link}`, SMALL);
	expect({ link: last!.link, ...(await shown(linked)) }).toEqual(last);
});
