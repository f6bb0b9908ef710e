/** Brings a browser to a machine that has none, with the machine's own installer and without questions. */
import { spawnSync } from 'node:child_process';
import { failure } from '../script';
import { findBrowser, thisMachine, type Machine } from './find';

/** A command and its arguments. */
export type Command = readonly [program: string, ...args: string[]];
/** Runs a command; whether it succeeded. */
export type Run = (command: Command, shown: boolean) => boolean;

/** One way to a browser: commands in a row, every one of which must succeed. */
type Recipe = readonly Command[];

const ADVICE: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
	linux: 'install Chromium with the package manager of your system (Debian, Ubuntu: sudo apt-get install chromium)',
	darwin: 'install Google Chrome, or Homebrew (then run this again)',
	win32: 'install Google Chrome, or use Edge, which comes with Windows',
};

/** The path of the browser, installed first where there is none. A failure says what to do where that cannot be done. */
export function ensureBrowser(machine: Machine = thisMachine(), run: Run = runCommand): string {
	const found = findBrowser(machine);
	if (found) return found;
	for (const recipe of recipes(machine, run)) {
		console.log(
			`No Chrome, Chromium or Edge found. Installing one: ${recipe.map((command) => command.join(' ')).join(' && ')}`,
		);
		const installed = recipe.every((command) => run(command, true)) ? findBrowser(machine) : undefined;
		if (installed) return installed;
	}
	const advice = ADVICE[machine.platform] ?? 'install Chromium';
	throw failure(
		`There is no Chrome, Chromium or Edge here and none could be installed: ${advice}, or set CHROME_PATH to where one is.`,
	);
}

function recipes({ platform }: Machine, run: Run): readonly Recipe[] {
	if (platform === 'linux') return aptRecipes(run);
	if (platform === 'darwin' && run(['brew', '--version'], false))
		return [[['brew', 'install', '--cask', 'google-chrome']]];
	const quiet = ['--silent', '--accept-package-agreements', '--accept-source-agreements'];
	if (platform === 'win32' && run(['winget', '--version'], false)) {
		return [[['winget', 'install', '--exact', '--id', 'Google.Chrome', ...quiet]]];
	}
	return [];
}

/** Debian has `chromium`; Ubuntu has had `chromium-browser`. Nothing is tried that would ask for a password. */
function aptRecipes(run: Run): readonly Recipe[] {
	if (!run(['apt-get', '--version'], false)) return [];
	const root = process.getuid?.() === 0;
	if (!root && !run(['sudo', '-n', 'true'], false)) return [];
	const apt = (...args: string[]): Command => {
		const command: Command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
		return root ? command : ['sudo', '-n', ...command];
	};
	return ['chromium', 'chromium-browser'].map((name) => [apt('update'), apt('install', '-y', name)]);
}

function runCommand([program, ...args]: Command, shown: boolean): boolean {
	const output = shown ? 'inherit' : 'ignore';
	return spawnSync(program, args, { stdio: ['ignore', output, output] }).status === 0;
}
