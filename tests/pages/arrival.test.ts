import { beforeAll, expect, it } from 'vitest';
import type { Frame } from '../../src/core/frame';
import type { OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
/** Small, for it is drawn hundreds of times. */
const SMALL = { width: 480, height: 270, scale: 1 };

let tab: OpenPage;
beforeAll(async () => {
	tab = await site().open('?mode=still', SMALL);
});

/** What a window shows: its frame, and its picture as PNG. */
async function shown({ frame, page }: OpenPage) {
	return { frame: await frame(), picture: await page.screenshot({ animations: 'disabled' }) };
}

/** Goes to a step, or to a moment in it, as a link in the page does. */
const follow = (link: string) =>
	tab.page.evaluate(async (link) => {
		location.hash = link;
		await new Promise((resolve) => setTimeout(resolve));
		await window.presentation!.ready();
	}, link);

/** Of the other ways than next, that many times each, other steps each. */
const TIMES = { jump: 9, back: 4, link: 3, reload: 1 };

/** Every step is entered by next. A sixth of the pictures is looked at, in pairs, so that half of them follow one that was complete; `ARRIVAL=all` looks at all. */
const isLookedAt = (i: number) => process.env['ARRIVAL'] === 'all' || i % 12 < 2;

it('every step looks the same by next, back, jump, link and reload', { timeout: 900_000 }, async () => {
	const { page } = tab;
	const steps = await tab.steps();
	expect(steps.length).toBeGreaterThan(20);

	await tab.go(steps[0]!.slide, steps[0]!.step);
	const byNext: { readonly frame: Frame; readonly picture: Buffer | undefined }[] = [await shown(tab)];
	while (byNext.length < steps.length) {
		if (isLookedAt(byNext.length)) byNext.push({ frame: await tab.next(), picture: (await shown(tab)).picture });
		else {
			const until = steps.findIndex((_, i) => i >= byNext.length && (i === steps.length - 1 || isLookedAt(i + 1)));
			const frames = await page.evaluate(passed, until + 1 - byNext.length);
			byNext.push(...frames.map((frame) => ({ frame, picture: undefined })));
		}
	}
	expect(byNext.map(({ frame: { slide, step, settled } }) => ({ slide, step, settled }))).toEqual(
		steps.map(({ slide, step }) => ({ slide, step, settled: true })),
	);
	const pictures = byNext.flatMap(({ picture }) => picture?.toString('base64') ?? []);
	expect(new Set(pictures).size, 'steps that look different from each other').toBe(pictures.length);

	const wrong: string[] = [];
	const compare = async (index: number, way: string) => {
		const now = await shown(tab);
		const { slide, step } = steps[index]!;
		expect(now.frame, `${slide}/${step} by ${way}`).toEqual(byNext[index]!.frame);
		// Words of a panel are compared in panels.test.ts, at sizes at which they can be read.
		if ((await page.locator('[data-overlay=panel]').count()) > 0) return;
		if (!now.picture.equals(byNext[index]!.picture!)) wrong.push(`${slide}/${step} by ${way}`);
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
		for (const at of scattered(times, steps.length - 1, n)) {
			const i = nearestLookedAt(at);
			await ways[way](steps[i]!, i);
			await compare(i, way);
		}
	}
	expect(wrong).toEqual([]);
	expect(tab.faults).toEqual([]);
});

/** In the page: goes on so many steps as with the key, each settled at once, and waits for no picture. */
function passed(count: number): readonly Frame[] {
	const { next, frame } = window.presentation!;
	return Array.from({ length: count }, () => {
		void next();
		if (!frame().settled) void next();
		return frame();
	});
}

/** The last step up to this one whose picture was looked at. */
const nearestLookedAt = (i: number): number => (isLookedAt(i) ? i : nearestLookedAt(i - 1));

/** So many different whole numbers below `end`, evenly spread and out of order, other ones for each `seed`. */
function scattered(times: number, end: number, seed: number): readonly number[] {
	const golden = (Math.sqrt(5) - 1) / 2;
	const at = Array.from({ length: times }, (_, n) => Math.floor(((n * golden + seed / 7) % 1) * end));
	return [...new Set(at)];
}

it('steps that are pressed faster than they are drawn leave no trace', async () => {
	const { slide, step } = (await tab.steps())[0]!;
	await tab.go(slide, step);
	const before = await shown(tab);
	// Panels come and go on the way, and the ground is tilted and laid flat.
	await tab.page.evaluate(async () => {
		for (const key of [...Array<string>(130).fill('PageDown'), 'Home']) {
			window.dispatchEvent(new KeyboardEvent('keydown', { key }));
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		await window.presentation!.ready();
	});
	expect(await shown(tab)).toEqual(before);
});

it('a moment inside a movement looks the same by link and by jump', async () => {
	const moving = (await tab.steps()).filter(({ duration }) => duration > 1.5).slice(2, 8);
	const jumped = [];
	for (const { slide, step, duration } of moving) {
		await tab.go(slide, step, duration / 2);
		if ((await tab.page.locator('[data-overlay=panel]').count()) > 0 || jumped.length === 2) continue;
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
