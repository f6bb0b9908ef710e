import { describe, expect, it } from 'vitest';
import { useSite } from './site';

const site = useSite();

describe('every mode', () => {
	// Every step is gone through as a still by the test of arrivals; the map is the same in every mode.
	for (const query of ['', '?mode=read', '?mode=lecture']) {
		it(`"${query}" has no console error, no warning, and asks no other origin`, async () => {
			const tab = await site().open(query);
			const steps = await tab.steps();
			for (const share of [0.2, 0.5, 0.9]) {
				const { slide, step } = steps[Math.floor(share * steps.length)]!;
				await tab.go(slide, step);
			}
			expect(tab.faults).toEqual([]);
			await tab.close();
		});
	}
});

describe('a link', () => {
	it('to a step opens it, and the address stays', async () => {
		const tab = await site().open('');
		const { slide, step } = (await tab.steps())[5]!;
		const linked = await site().open(`#/${slide}/${step}`);
		expect(await linked.frame()).toMatchObject({ slide, step, settled: true });
		expect(linked.page.url()).toContain(`#/${slide}/${step}`);
	});

	it('to an unknown slide opens the nearest and says so', async () => {
		const tab = await site().open('');
		const { slide } = (await tab.steps())[7]!;
		const linked = await site().open(`#/${slide.slice(0, -1)}x/nowhere`);
		expect((await linked.frame()).slide).toBe(slide);
		expect(await linked.page.locator('[role=status]').allInnerTexts()).toContainEqual(
			expect.stringContaining('There is no'),
		);
	});

	it.each(['#/%E0%A4%A/x', '#/<script>alert(1)</script>/@NaN', '?mode=nonsense', '#/' + 'a'.repeat(200)])(
		'of nonsense (%s) opens the presentation and says so',
		async (link) => {
			const tab = await site().open(link);
			expect((await tab.frame()).marks.length).toBeGreaterThan(0);
			expect(await tab.page.locator('[role=status]').allInnerTexts()).toContainEqual(
				expect.stringMatching(/There is no|is no time/),
			);
			expect(tab.faults).toEqual([]);
			await tab.close();
		},
	);

	it('changes with every step, without a new entry in the history', async () => {
		const tab = await site().open('');
		const length = await tab.page.evaluate(() => history.length);
		await tab.page.keyboard.press('PageDown');
		await tab.page.keyboard.press('PageDown');
		await tab.page.evaluate(() => window.presentation!.ready());
		const { slide, step } = (await tab.steps())[1]!;
		expect(tab.page.url()).toMatch(new RegExp(`#/${slide}/${step}$`));
		expect(await tab.page.evaluate(() => history.length)).toBe(length);
	});
});

describe('keys', () => {
	it('next settles a movement, then goes on; back is the step before, settled', async () => {
		const tab = await site().open('?mode=lecture');
		const steps = await tab.steps();
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

	it('with a modifier, or on a button, are left alone', async () => {
		const tab = await site().open('');
		const { step } = await tab.frame();
		await tab.page.keyboard.press('Control+ArrowRight');
		expect((await tab.frame()).step).toBe(step);
		await tab.page.getByRole('button', { name: 'Next' }).focus();
		await tab.page.keyboard.press('Enter');
		expect((await tab.frame()).step).toBe((await tab.steps())[1]!.step);
	});
});

it('a movement plays to its end by itself', async () => {
	const tab = await site().open('?mode=lecture');
	await tab.page.keyboard.press('ArrowRight');
	await tab.page.evaluate(() => window.presentation!.ready());
	expect((await tab.frame()).settled).toBe(true);
});

it('reduced motion cuts instead of moving', async () => {
	const tab = await site().open('?mode=lecture', { reducedMotion: true });
	await tab.page.keyboard.press('ArrowRight');
	expect((await tab.frame()).settled).toBe(true);
});

it('at rest no animation frame is requested', async () => {
	const tab = await site().open('?mode=lecture', {
		before: () => {
			const request = window.requestAnimationFrame.bind(window);
			Object.assign(window, { requested: 0 });
			window.requestAnimationFrame = (call) => {
				(window as unknown as { requested: number }).requested++;
				return request(call);
			};
		},
	});
	const requested = () => tab.page.evaluate(() => (window as unknown as { requested: number }).requested);
	await tab.page.keyboard.press('ArrowRight');
	await tab.page.evaluate(() => window.presentation!.ready());
	await tab.page.waitForTimeout(500);
	const before = await requested();
	expect(before).toBeGreaterThan(5);
	await tab.page.waitForTimeout(1500);
	expect(await requested()).toBe(before);
});

it('a lost GPU context gives the same picture again', async () => {
	const tab = await site().open('?mode=still');
	const { slide, step } = (await tab.steps())[6]!;
	await tab.go(slide, step);
	const before = await tab.picture();
	await tab.loseContext();
	expect(await tab.picture()).toBe(before);
});

it('the automation refuses what does not exist with a sentence', async () => {
	const tab = await site().open('?mode=still');
	const { slide, step } = (await tab.steps())[1]!;
	await expect(tab.go(slide, `${step}x`)).rejects.toThrow(
		`There is no step "${slide}/${step}x". Did you mean "${slide}/${step}"?`,
	);
	await expect(tab.go(slide, step, 1e9)).rejects.toThrow('Seconds from 0 to');
});
