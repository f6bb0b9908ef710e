import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { findBrowser } from '../../src/cli/browser/find';
import { ensureBrowser, type Command, type Run } from '../../src/cli/browser/install';
import { emptyFolder, machine, program } from './machine';

it('takes what CHROME_PATH names before anything on PATH', () => {
	const folder = emptyFolder();
	program(join(folder, 'chromium'));
	const mine = program(join(folder, 'elsewhere', 'my-chrome'));
	expect(findBrowser(machine({ CHROME_PATH: mine, PATH: folder }))).toBe(mine);
});

it('refuses a CHROME_PATH that names nothing that runs, and takes no other browser in its place', () => {
	const folder = emptyFolder();
	program(join(folder, 'chromium'));
	const text = join(folder, 'notes.txt');
	writeFileSync(text, '');
	for (const wrong of [text, folder, join(folder, 'missing')]) {
		expect(() => findBrowser(machine({ CHROME_PATH: wrong, PATH: folder }))).toThrow(`CHROME_PATH names ${wrong}`);
	}
});

it('finds every usual name on PATH, Chromium first', () => {
	const [one, two] = [emptyFolder(), emptyFolder()];
	const edge = program(join(one, 'microsoft-edge'));
	const PATH = [one, two].join(delimiter);
	expect(findBrowser(machine({ PATH }))).toBe(edge);
	const chrome = program(join(two, 'google-chrome'));
	expect(findBrowser(machine({ PATH }))).toBe(chrome);
	const chromium = program(join(two, 'chromium'));
	expect(findBrowser(machine({ PATH }))).toBe(chromium);
});

it('finds a browser in the usual place when PATH has none', () => {
	const home = emptyFolder();
	const app = program(join(home, 'Applications/Chromium.app/Contents/MacOS/Chromium'));
	expect(findBrowser(machine({ PATH: '' }, home))).toBe(app);
});

it('finds nothing where there is nothing', () => {
	expect(findBrowser({ env: {}, platform: 'freebsd', home: '/' })).toBeUndefined();
	expect(findBrowser({ env: { PATH: emptyFolder() }, platform: 'win32', home: '/' })).toBeUndefined();
});

it('installs nothing where a browser is', () => {
	const folder = emptyFolder();
	const chromium = program(join(folder, 'chromium'));
	const never: Run = () => expect.unreachable();
	expect(ensureBrowser(machine({ PATH: folder }), never)).toBe(chromium);
});

it('installs one with the installer of the machine where there is none', () => {
	const folder = emptyFolder();
	const commands: Command[] = [];
	const run: Run = (command) => {
		commands.push(command);
		if (command.includes('install')) program(join(folder, 'google-chrome'));
		return true;
	};
	expect(ensureBrowser(machine({ PATH: folder }), run)).toBe(join(folder, 'google-chrome'));
	expect(commands.at(-1)).toEqual(['brew', 'install', '--cask', 'google-chrome']);
});

it('tries the name of Ubuntu after that of Debian', () => {
	const folder = emptyFolder();
	const commands: string[] = [];
	const run: Run = (command) => {
		commands.push(command.join(' '));
		if (command.includes('chromium-browser')) program(join(folder, 'chromium-browser'));
		return !command.includes('chromium');
	};
	const bare = { env: { PATH: folder }, platform: 'linux', home: folder } as const;
	// Where this very machine has a browser outside PATH there is nothing to install.
	if (findBrowser(bare)) return;
	expect(ensureBrowser(bare, run)).toBe(join(folder, 'chromium-browser'));
	expect(commands.filter((command) => command.includes('install')).map((command) => command.split(' ').at(-1))).toEqual(
		['chromium', 'chromium-browser'],
	);
});

it('says in one sentence what to do where none can be installed', () => {
	const refuse = () => ensureBrowser(machine({ PATH: '' }), () => false);
	expect(refuse).toThrow(/^There is no Chrome, Chromium or Edge here .* or set CHROME_PATH to where one is\.$/);
});
