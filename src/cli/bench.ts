/** `npm run bench`: our page and a bare map with the same layers, measured in turn in one run; prints one JSON object. */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { measureCrowds } from './bench/crowds';
import { readRounds } from './bench/options';
import { measureTalk } from './bench/talk';
import { measureWalk } from './bench/walk';
import { launchBrowser, type LaunchedBrowser } from './browser';
import { checkChoice, helpText, readOptions } from './options';
import { ROOT, runScript } from './script';
import { servePage } from './serve';

const PARTS = ['talk', 'walk', 'crowds'] as const;
const OPTIONS = {
	rounds: { value: 'N', help: 'measures so many times and takes the medians (3)' },
	part: { value: 'WHICH', help: `measures one of ${PARTS.join(', ')} alone (all)` },
	help: { help: 'prints this' },
} as const;
runScript(import.meta.url, async (args) => {
	const options = readOptions(OPTIONS, args);
	if (options.help) {
		console.log(
			helpText('npm run bench [-- OPTIONS]: measures the page beside a bare map with the same layers.', OPTIONS),
		);
		return 0;
	}
	checkChoice('part', options.part, PARTS);
	const rounds = readRounds(options.rounds);
	const folder = join(ROOT, '.cache', `bench-${process.pid}`);
	const input = [
		join(ROOT, 'index.html'),
		join(ROOT, 'src/cli/bench/bare.html'),
		join(ROOT, 'src/cli/bench/crowd.html'),
	];
	await build({
		root: ROOT,
		logLevel: 'error',
		build: { outDir: folder, emptyOutDir: true, rollupOptions: { input } },
	});
	const served = await servePage(0, folder);
	const browser = await launchBrowser();
	try {
		const wants = (part: (typeof PARTS)[number]) => options.part === undefined || options.part === part;
		const figures = {
			machine: machine(browser),
			...(wants('talk') && (await measureTalk(browser, served.url, rounds))),
			...(wants('walk') && { walk: await measureWalk(browser, served.url) }),
			...(wants('crowds') && { crowds: await measureCrowds(browser, served.url, rounds) }),
		};
		console.log(JSON.stringify(figures, undefined, '\t'));
	} finally {
		await browser.close();
		await served.close();
		await rm(folder, { recursive: true, force: true });
	}
	return 0;
});

const machine = ({ browser }: LaunchedBrowser) => ({
	processor: cpus()[0]?.model ?? 'unknown',
	cores: cpus().length,
	browser: browser.version(),
	renderer:
		'as the browser chose; without a GPU a software renderer, whose pictures a second are of use as ratios alone; milliseconds of JavaScript are honest either way',
});
