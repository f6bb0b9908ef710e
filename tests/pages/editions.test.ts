import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtPage } from '../../src/cli/built-page';
import { ROOT } from '../../src/cli/script';
import { addressOf, openSite, type Site } from './harness';
import { makeProject } from './project';

let site: Site;
beforeAll(async () => {
	const root = makeProject('editions', join(ROOT, 'tests/fixtures/crossing'));
	const editions = "export const deck = { editions: [{ id: 'short', minutes: 1 }, { id: 'long', minutes: 2 }] };\n";
	writeFileSync(join(root, 'slides/deck.ts'), editions);
	const slide = join(root, 'slides/01-morning.svelte');
	const plan = 'march: { plan: { short: 60, long: 120 },';
	writeFileSync(slide, readFileSync(slide, 'utf8').replace('march: {', plan));
	site = await openSite(await builtPage(root));
});
afterAll(() => site.close());

it('an edition has its own steps, words and contents, keeps its place in the link, and another can be chosen', async () => {
	const { page, steps, faults } = await site.open('?edition=short#/bridge/taken', { width: 640, height: 360 });
	expect(await steps()).toEqual([
		{ slide: 'morning', step: 'march', title: 'Morning at the crossing', duration: 4, planned: 60 },
	]);
	expect(await page.locator('[role=status]').allInnerTexts()).toContainEqual(
		expect.stringContaining('This edition leaves out “bridge/taken”. This is “Morning at the crossing”, step march.'),
	);
	expect(await page.locator('.place').innerText()).toBe('Slide 1 of 1, step 1 of 1');
	expect(await page.locator('section.step').evaluateAll((all) => all.map((one) => one.dataset['step']))).toEqual([
		'march',
	]);
	expect(await page.locator('details', { hasText: 'Contents' }).locator('li').count()).toBe(1);
	expect(await addressOf(page)).toMatch(/\?edition=short#\/morning\/march$/);

	await page.getByLabel('Edition').selectOption('');
	await page.waitForURL((url) => url.search === '');
	await page.waitForFunction(() => window.presentation?.steps.length === 4);
	expect(await addressOf(page)).toMatch(/#\/morning\/march$/);
	expect(faults).toEqual([]);
});
