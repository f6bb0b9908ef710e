/** `npm start`: builds the page, serves it, and opens it in the browser of whoever asked. */
import open from 'open';
import { helpText, readOptions, type Given } from './options';
import { failure, runScript } from './script';
import { buildPage, servePage } from './serve';
import { shown } from './shown';

const PORT = 4173;
const OPTIONS = {
	port: { value: 'N', help: `serves at this port, or the next free one (${PORT})` },
	'no-open': { help: 'opens no browser' },
	help: { help: 'prints this' },
} as const;

runScript(import.meta.url, async (args) => {
	const options = readOptions(OPTIONS, args);
	if (options.help) {
		console.log(helpText('npm start [-- OPTIONS]: builds the presentation, serves it, opens it.', OPTIONS));
		return 0;
	}
	const port = readPort(options);
	await buildPage();
	const { url, close } = await servePage(port);
	const stopped = untilStopped();
	console.log(`Reader:  ${url}\nLecture: ${url}?mode=lecture\nCtrl-C ends it.`);
	if (!options['no-open']) await openLink(url);
	await stopped;
	await close();
	return 0;
});

/** The port that was asked for, 4173 where none was. */
export function readPort({ port }: Given<typeof OPTIONS>): number {
	const number = port === undefined ? PORT : Number(port);
	if (port !== undefined && !(/^\d+$/.test(port) && number >= 1 && number <= 65_535)) {
		throw failure(`--port needs a whole number from 1 to 65535; ${shown(port)} found.`, 2);
	}
	return number;
}

/** On a Linux machine without a desktop, opening would end in a browser for terminals, or nowhere. */
async function openLink(url: string): Promise<void> {
	const sorry = () => console.log('No browser could be opened here: open one of the links yourself.');
	const { DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
	if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY && !WSL_DISTRO_NAME) return sorry();
	try {
		const opener = await open(url);
		opener.once('error', sorry);
		opener.once('exit', (code) => {
			if (code) sorry();
		});
	} catch {
		sorry();
	}
}

/** Resolves at Ctrl-C, or when the system asks the script to end. */
function untilStopped(): Promise<void> {
	return new Promise((resolve) => {
		process.once('SIGINT', () => resolve());
		process.once('SIGTERM', () => resolve());
	});
}
