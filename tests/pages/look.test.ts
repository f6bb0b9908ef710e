import { expect, it } from 'vitest';
import { addressOf } from './harness';
import { useSite } from './site';

const site = useSite();
const SMALL = { width: 640, height: 360, scale: 1 };

it('a look that was chosen by keys gives the same picture as one that was opened by a link, and the link says it', async () => {
	const tab = await site().open('?mode=still', SMALL);
	const { slide, step } = (await tab.steps()).at(-1)!;
	await tab.go(slide, step);
	const plain = await tab.picture();
	const ready = () => tab.page.evaluate(() => window.presentation!.ready());
	for (const key of ['t', 'T', 'm', 'u', 'g']) await tab.page.keyboard.press(key);
	await ready();
	const chosen = await tab.picture();
	expect(chosen).not.toBe(plain);
	expect(new URL(await addressOf(tab.page)).search).toBe('?mode=still&theme=mono&units=app6&doubt=off&ghost=on');
	const linked = await site().open(`${new URL(await addressOf(tab.page)).search}#/${slide}/${step}`, SMALL);
	expect(await linked.picture()).toBe(chosen);
	for (const key of ['t', 'm', 'u', 'g']) await tab.page.keyboard.press(key);
	await ready();
	expect(await tab.picture()).toBe(plain);
	expect([...tab.faults, ...linked.faults]).toEqual([]);
});
