/** `npm run bench`: our page and a bare map with the same layers, measured in turn in one run; prints one JSON object. */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { measureCrowds } from './bench/crowds';
import { measureFirst } from './bench/first';
import { lastTests, measureBuild } from './bench/house';
import { readRounds } from './bench/options';
import { reportOf } from './bench/report';
import { measureSlides } from './bench/slides';
import { measureStills } from './bench/stills';
import { measureTalk } from './bench/talk';
import { measureWeight } from './bench/weight';
import { measureWalk } from './bench/walk';
import { builtPage } from './built-page';
import { launchBrowser, type LaunchedBrowser } from './browser';
import { checkChoice, helpText, readOptions } from './options';
import { ROOT, runScript } from './script';
import { servePage } from './serve';

const PARTS = ['build', 'weight', 'first', 'talk', 'walk', 'stills', 'crowds', 'slides'] as const;
const OPTIONS = {
	rounds: { value: 'N', help: 'measures so many times and takes the medians (3)' },
	part: { value: 'WHICH', help: `measures one of ${PARTS.join(', ')} alone (all)` },
	tests: { help: 'runs npm test first, which takes a quarter of an hour; else its last run is told' },
	write: { value: 'FILE', help: 'writes the figures as a page as well, such as docs/bench.md' },
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
	const tests = await lastTests(options.tests ?? false);
	const folder = join(ROOT, '.cache', `bench-${process.pid}`);
	await buildBarePages(folder);
	const [page, bare] = [await servePage(0, await builtPage()), await servePage(0, folder)];
	const browser = await launchBrowser();
	try {
		const wants = (part: (typeof PARTS)[number]) => options.part === undefined || options.part === part;
		const urls = { ours: page.url, bare: bare.url };
		const figures = {
			machine: machine(browser),
			...(tests && { tests }),
			...(wants('build') && { build: await measureBuild() }),
			...(wants('weight') && { weightKb: await measureWeight(browser, page.url) }),
			...(wants('first') && { first: await measureFirst(browser, urls, rounds) }),
			...(wants('talk') && (await measureTalk(browser, urls, rounds))),
			...(wants('walk') && { walk: await measureWalk(browser, page.url) }),
			...(wants('stills') && { stills: await measureStills(browser, urls, rounds) }),
			...(wants('crowds') && { crowds: await measureCrowds(browser, bare.url, rounds) }),
			...(wants('slides') && { slides: await measureSlides(browser, bare.url, rounds) }),
		};
		console.log(JSON.stringify(figures, undefined, '\t'));
		if (options.write !== undefined) await writeFile(options.write, reportOf(figures, today()));
	} finally {
		await browser.close();
		await page.close();
		await bare.close();
		await rm(folder, { recursive: true, force: true });
	}
	return 0;
});

/** The pages that ours is measured against, built apart from it: they share no file of programs. */
async function buildBarePages(outDir: string): Promise<void> {
	const pages = ['src/cli/bench/bare.html', 'src/cli/bench/crowd.html'];
	const input = pages.map((page) => join(ROOT, page));
	await build({
		root: ROOT,
		logLevel: 'error',
		build: { outDir, emptyOutDir: true, rolldownOptions: { input, output: { codeSplitting: true } } },
	});
}

const machine = ({ browser }: LaunchedBrowser) => ({
	processor: cpus()[0]?.model ?? 'unknown',
	cores: cpus().length,
	browser: browser.version(),
	renderer:
		'as the browser chose; without a GPU a software renderer, whose pictures a second are of use as ratios alone; milliseconds of JavaScript are honest either way',
});

const today = () => new Date().toISOString().slice(0, 10);
