/** The worked example of docs/fifteen-minutes.md: whoever writes its files, and no others, has a talk. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { builtPage } from '../../src/cli/built-page';
import { openSite } from './harness';
import { makeProject, runIn } from './project';

/** A file of the example: its path on a line of its own, then what it holds. */
const FILE = /^`((?:geo|slides)\/[\w.-]+)`\n```\w+\n([^]*?\n)```$/gm;

it('the campaign of fifteen minutes has no problem, and is stepped through', { timeout: 120_000 }, async () => {
	const files = [...readFileSync('docs/fifteen-minutes.md', 'utf8').matchAll(FILE)];
	expect(files).toHaveLength(5);
	const campaign = mkdtempSync(join(tmpdir(), 'campaign-'));
	for (const [, path, text] of files) {
		mkdirSync(dirname(join(campaign, path!)), { recursive: true });
		writeFileSync(join(campaign, path!), text!);
	}
	const root = makeProject('fifteen-minutes', campaign);
	rmSync(campaign, { recursive: true });
	expect(await runIn(root, 'src/cli/check-content.ts')).toEqual({ code: 0, output: '' });

	const site = await openSite(await builtPage(root));
	const tab = await site.open('', { width: 640, height: 360 });
	expect((await tab.steps()).map(({ slide, step }) => `${slide}/${step}`)).toEqual([
		'the-charge/order',
		'the-charge/charge',
	]);
	expect(await tab.page.locator('.claim').innerText()).toMatch(/^1\.5\smi.*\(map: 2\.0?\s?km|\(map: 2\skm/);
	expect((await tab.next()).marks.find(({ id }) => id === 'light-brigade')).toMatchObject({ kind: 'unit', side: 'Britain' }); // prettier-ignore
	expect(tab.faults).toEqual([]);
	await site.close();
});
