/** The ground in 3D, in a real browser; once and small, for without a GPU it is slow. */
import { expect, it } from 'vitest';
import { useSite } from './site';

const site = useSite();

it(
	'a tilted view shows the terrain, says how much it is exaggerated, and looks the same after the GPU was lost',
	{ timeout: 600_000 },
	async () => {
		const tab = await site().open('?mode=still', { width: 320, height: 180 });
		const attribution = () => tab.page.locator('.attribution p, p.attribution').first().innerText();
		await tab.go('the-hills', 'heights');
		expect(await attribution()).toMatch(/Relief: schematic/);
		expect(await attribution()).not.toContain('heights ×');
		await tab.go('the-hills', 'tilted');
		expect(await attribution()).toMatch(/Relief: schematic.*; heights × 2\./);
		const tilted = await tab.picture();
		await tab.loseContext();
		expect(await tab.picture()).toBe(tilted);
		expect(tab.faults).toEqual([]);
	},
);
