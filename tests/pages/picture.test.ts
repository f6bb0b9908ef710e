import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import pixelmatch from 'pixelmatch';
import type { Download, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { LIGHT } from './harness';
import { useSite } from './site';

const site = useSite();
const SIZE = { width: 320, height: 180 };
const HERE = '#/two-readings/strip';

/** What a press of the button saves. */
async function saved(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const download: Download = await coming;
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const colours = ({ data }: PNG) => new Set(new Uint32Array(new Uint8Array(data).buffer)).size;

/** Share of pixels that differ by more than letters do that are drawn in two ways. */
function difference(a: PNG, b: PNG): number {
	expect([a.width, a.height]).toEqual([b.width, b.height]);
	return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) / (a.width * a.height);
}

it('S saves the picture of a step as the command takes it, and a slide as one zip; what is broken off leaves nothing', async () => {
	const tab = await site().open(HERE);
	const { page } = tab;
	await page.keyboard.press('s');
	const dialog = page.getByRole('dialog', { name: 'Pictures and video' });
	await dialog.waitFor();
	expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
	await page.getByLabel('Size').selectOption('own');
	for (const side of ['width', 'height'] as const)
		await page.getByLabel(new RegExp(`^${side}, pixels`, 'i')).fill(String(SIZE[side]));

	const step = await saved(page, /^Save the picture/);
	expect(step.name).toBe('05-two-readings-strip.png');
	const photographed = await site().open(`?mode=still&notes=on&cite=on${HERE}`, { ...SIZE, scale: 1 });
	const still = PNG.sync.read(await photographed.page.screenshot({ animations: 'disabled' }));
	await photographed.close();
	expect(difference(PNG.sync.read(step.bytes), still)).toBeLessThan(0.001);

	await page.getByRole('radio', { name: /^This slide/ }).check();
	const slide = await saved(page, /^Save 6 pictures/);
	expect(slide.name).toBe('05-two-readings.zip');
	const files = Object.entries(unzipSync(slide.bytes));
	const steps = (await tab.steps()).filter(({ slide }) => slide === 'two-readings');
	expect(files.map(([name]) => name)).toEqual(steps.map(({ step }) => `05-two-readings-${step}.png`));
	const pictures = new Map(files.map(([name, bytes]) => [name, PNG.sync.read(Buffer.from(bytes))]));
	for (const picture of pictures.values()) expect(colours(picture)).toBeGreaterThan(300);
	expect(difference(pictures.get(step.name)!, still)).toBeLessThan(0.001);

	let downloads = 0;
	page.on('download', () => (downloads += 1));
	await page.getByRole('radio', { name: /^All steps/ }).check();
	await page.getByRole('button', { name: /^Save \d+ pictures/ }).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByText('Broken off; nothing was saved.').waitFor();
	expect(await page.locator('.studio iframe').count()).toBe(0);
	expect(downloads).toBe(0);
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'detached' });
	expect(tab.faults).toEqual([]);
	await tab.close();
});

it('what was drawn by hand is on the picture, where it was drawn', async () => {
	const tab = await site().open(`?${LIGHT}${HERE}`, { width: 640, height: 360, scale: 1 });
	const { page } = tab;
	await page.keyboard.press('d');
	const field = (await page.locator('.field').boundingBox())!;
	const [x, y] = [field.x + field.width * 0.6, field.y + field.height * 0.4];
	await page.locator('.hand').waitFor();
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 60, y + 30, { steps: 6 });
	await page.mouse.up();
	expect(await page.evaluate(() => window.presentation!.ink.length)).toBe(1);
	await page.keyboard.press('d');
	await page.keyboard.press('s');
	await page.getByLabel('Size').selectOption('own');
	await page.getByLabel(/^width, pixels/i).fill('800');
	await page.getByLabel(/^height, pixels/i).fill('450');
	const drawn = PNG.sync.read((await saved(page, /^Save the picture/)).bytes);
	await page.getByLabel('What was drawn by hand').uncheck();
	const plain = PNG.sync.read((await saved(page, /^Save the picture/)).bytes);
	const pixels = drawn.data.filter((value, i) => Math.abs(value - plain.data[i]!) > 40).length;
	expect(pixels).toBeGreaterThan(15);
	expect(pixels).toBeLessThan(9000);
	expect(tab.faults).toEqual([]);
	await tab.close();
});
