import { readFileSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/cli/browser';
import { builtPage } from '../../src/cli/built-page';
import { ROOT } from '../../src/cli/script';
import { servePage } from '../../src/cli/serve';
import { openSite, untilReady, withoutWebGL2, type Site } from './harness';
import { makeProject, runIn } from './project';

const SMALL = { width: 640, height: 360, scale: 1 };
const CROSSING = join(ROOT, 'tests/fixtures/crossing');

describe('another campaign in the same house', () => {
	let site: Site;
	let root: string;
	beforeAll(async () => {
		root = makeProject('crossing', CROSSING);
		site = await openSite(await builtPage(root));
	});
	afterAll(() => site.close());

	it('is checked without a problem', async () => {
		expect(await runIn(root, 'src/cli/check-content.ts')).toEqual({ code: 0, output: '' });
	});

	it('is stepped through with its own units, clock and words', async () => {
		const tab = await site.open('', SMALL);
		expect((await tab.steps()).map(({ slide, step }) => `${slide}/${step}`)).toEqual([
			'morning/mill',
			'morning/march',
			'bridge/taken',
			'bridge/after',
		]);
		expect(await tab.page.locator('.claim').innerText()).toMatch(/2\smi1\s?\(map: 3\.\d\skm, (dis)?agrees\)/);
		expect(await tab.page.locator('time').innerText()).toContain('3 September 1651 06:00');
		await tab.go('morning', 'march', 2);
		const frame = await tab.frame();
		const foot = frame.marks.find(({ id }) => id === 'north-foot');
		expect(foot).toMatchObject({ kind: 'unit', side: 'North', confidence: 'schematic' });
		expect(frame.marks.map(({ kind }) => kind).sort()).toEqual(['front', 'place', 'unit', 'unit', 'zone']);
		expect(tab.faults).toEqual([]);
		await tab.close();
	});

	it('is read in Russian as far as it is translated, and says of the rest in which language it is', async () => {
		const tab = await site.open('?lang=ru', SMALL);
		expect(await tab.page.title()).toBe('Переправа');
		expect(await tab.page.locator('h1').innerText()).toBe('Утро на переправе');
		expect(await tab.page.locator('.claim').innerText()).toMatch(/2\smi1\s?\(карта: 3,\d\sкм, (с|рас)ходится\)/);
		expect(await tab.page.locator('article').getAttribute('lang')).toBeNull();
		await tab.go('bridge', 'taken');
		expect(await tab.page.locator('h1').innerText()).toBe('At the bridge');
		expect(await tab.page.locator('article').getAttribute('lang')).toBe('en');
		expect(tab.faults).toEqual([]);
		await tab.close();
	});

	it('looks the same however a step is reached', async () => {
		const tab = await site.open('?mode=still', SMALL);
		await tab.go('bridge', 'taken');
		const jumped = await tab.picture();
		await tab.go('morning', 'mill');
		await tab.next();
		await tab.next();
		expect(await tab.frame()).toMatchObject({ slide: 'bridge', step: 'taken', settled: true });
		expect(await tab.picture()).toBe(jumped);
	});

	it('is exported as stills with a manifest, which the page shows where there is no WebGL2', async () => {
		const out = join(root, 'public/stills');
		const { code, output } = await runIn(root, 'src/cli/stills.ts', '--out', out, '--size', '480x270', '--scale', '2');
		expect(output).toContain('4 stills');
		expect(code).toBe(0);
		const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Record<string, unknown>[];
		expect(manifest.map(({ file, width, height }) => [file, width, height])).toEqual([
			['01-morning-mill.png', 960, 540],
			['01-morning-march.png', 960, 540],
			['02-bridge-taken.png', 960, 540],
			['02-bridge-after.png', 960, 540],
		]);

		const without = await openSite(await builtPage(root));
		const tab = await without.open('?mode=lecture#/bridge/taken', { ...SMALL, before: withoutWebGL2 });
		const picture = tab.page.locator('.prerendered img');
		expect(await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
			960, 540,
		]);
		expect(await picture.getAttribute('src')).toBe('stills/02-bridge-taken.png');
		await tab.page.keyboard.press('PageDown');
		await expect.poll(() => picture.getAttribute('src')).toBe('stills/02-bridge-after.png');
		expect(await tab.page.locator('.prerendered').innerText()).toContain('made beforehand');
		expect(tab.faults).toEqual([]);
		await without.close();
	});
});

describe('broken input', () => {
	let root: string;
	let server: ViteDevServer;
	beforeAll(async () => {
		root = makeProject('broken', CROSSING);
		const field = join(root, 'geo/field.geojson');
		const text = readFileSync(field, 'utf8')
			.replace('[-2.21, 52.19]', '[-2.21, 152.19]')
			.replace('"1651-09-03T07:00-00:15"', '"1651-09-03T07:00"')
			.replace('["letter"], ["letter"], ["letter"]', '["lettre"], ["letter"], ["letter"]')
			.replace('"class": "post"', '"class": "post", "stroke": "#f00"');
		writeFileSync(field, text);
		writeFileSync(join(root, 'geo/empty.geojson'), '');
		writeFileSync(join(root, 'geo/open.geojson'), '{ "type": "FeatureCollection", "features": [');
		const slide = join(root, 'slides/02-bridge.svelte');
		writeFileSync(slide, readFileSync(slide, 'utf8').replace("show: ['bridge']", "show: ['brige']"));
		const translation = join(root, 'slides/ru/01-morning.svelte');
		writeFileSync(translation, readFileSync(translation, 'utf8').replace('zoom: 12.5', 'zoom: 12'));
		appendFileSync(slide, '<p><Claim id="two-miles-to-the-brige" /></p><script>');
		writeFileSync(slide, readFileSync(slide, 'utf8').replace('<script>', '').replace('{ Step }', '{ Claim, Step }'));
		server = await createServer({
			root,
			configFile: join(root, 'vite.config.ts'),
			logLevel: 'silent',
			// Nothing is edited here; a slow machine tells late of what was written above.
			server: { port: 0, host: '127.0.0.1', fs: { allow: [ROOT] }, watch: null },
		});
		await server.listen();
	});
	afterAll(() => server.close());

	/** Every mistake that was made above. */
	const expected = [
		'geo/empty.geojson',
		'geo/open.geojson',
		'152.19',
		'"1651-09-03T07:00"',
		'Did you mean "letter"?',
		'stroke',
		'"brige" is in no geo file. Did you mean "bridge"?',
	];

	it('is answered by every problem at once and exit 1', async () => {
		const { code, output } = await runIn(root, 'src/cli/check-content.ts');
		expect(code).toBe(1);
		for (const part of [...expected, 'two-miles-to-the-brige', 'slides/ru/01-morning.svelte › mill › view.zoom'])
			expect(output).toContain(part);
		expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
	});

	it('is shown on the page in dev, beside all of the map that can be drawn', async () => {
		const browser = await launchBrowser();
		const page = await browser.newPage(SMALL);
		await page.goto(server.resolvedUrls!.local[0]!);
		// Vite loads the page anew when it has found another package.
		await untilReady(page).catch(() => untilReady(page));
		const text = await page.locator('.problems').innerText();
		for (const part of expected) expect(text).toContain(part);
		const marks = await page.evaluate(() => window.presentation!.frame().marks.map(({ id }) => id));
		expect(marks).toContain('north-foot');
		expect(marks).toContain('bridge');
		await browser.close();
	});
});

it('without a single slide the page says so instead of staying blank', async () => {
	const root = makeProject('empty', CROSSING);
	for (const name of ['01-morning.svelte', '02-bridge.svelte']) rmSync(join(root, 'slides', name));
	const { code, output } = await runIn(root, 'src/cli/check-content.ts');
	expect([code, output]).toEqual([1, expect.stringContaining('At least one slide expected')]);
	const served = await servePage(0, await builtPage(root));
	const browser = await launchBrowser();
	const page = await browser.newPage();
	await page.goto(served.url);
	await expect
		.poll(() => page.locator('body').innerText())
		.toContain('At least one slide expected; none found that can be shown.');
	await browser.close();
	await served.close();
});
