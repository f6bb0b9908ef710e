/** The browser of this machine: where it is, how it is started, and with `--install` how it comes here. */
import { ensureBrowser } from './browser/install';
import { helpText, readOptions } from './options';
import { failure, runScript } from './script';
import { findBrowser } from './browser/find';

export { findBrowser } from './browser/find';
export { launchBrowser, type LaunchedBrowser, type PageOptions } from './browser/launch';

const OPTIONS = {
	install: { help: 'installs a browser where there is none' },
	help: { help: 'prints this' },
} as const;

runScript(import.meta.url, async (args) => {
	const options = readOptions(OPTIONS, args);
	if (options.help) {
		console.log(helpText('tsx src/cli/browser.ts [--install]: says where the browser is.', OPTIONS));
		return 0;
	}
	const path = options.install ? ensureBrowser() : findBrowser();
	if (!path) throw failure('There is no Chrome, Chromium or Edge here; --install installs one.');
	console.log(`Browser: ${path}`);
	return 0;
});
