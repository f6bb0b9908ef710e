/** Where Chrome, Chromium or Edge is on this machine. */
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { failure } from '../script';

/** What is asked about a machine: its environment and its kind. */
export interface Machine {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	readonly home: string;
}

/** Chromium first: it is what stills were proved with. */
const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge-stable',
	'microsoft-edge',
	'msedge',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
	'Chromium\\Application\\chrome.exe',
	'Google\\Chrome\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe',
];
const LINUX_PLACES = [
	'/usr/lib/chromium/chromium',
	'/snap/bin/chromium',
	'/opt/google/chrome/chrome',
	'/opt/microsoft/msedge/msedge',
];

/** This machine. */
export const thisMachine = (): Machine => ({ env: process.env, platform: process.platform, home: homedir() });

/**
 * The path of the browser: what `CHROME_PATH` names, else the first known name on `PATH`, else the usual places of the system.
 * A `CHROME_PATH` that names nothing that runs is a failure: another browser would not be what was asked for.
 */
export function findBrowser(machine: Machine = thisMachine()): string | undefined {
	const wanted = machine.env['CHROME_PATH'];
	if (wanted && !runs(wanted)) throw failure(`CHROME_PATH names ${wanted}, which is not a program that can be run.`);
	return wanted || [...onPath(machine), ...usualPlaces(machine)].find(runs);
}

function onPath({ env, platform }: Machine): string[] {
	const windows = platform === 'win32';
	const paths = windows ? win32 : posix;
	const folders = (env['PATH'] ?? env['Path'] ?? '').split(paths.delimiter).filter(Boolean);
	return NAMES.flatMap((name) => folders.map((folder) => paths.join(folder, windows ? `${name}.exe` : name)));
}

function usualPlaces({ env, platform, home }: Machine): readonly string[] {
	if (platform === 'linux') return LINUX_PLACES;
	if (platform === 'darwin') {
		return MAC_APPS.flatMap((app) => ['', home].map((base) => `${base}/Applications/${app}.app/Contents/MacOS/${app}`));
	}
	if (platform !== 'win32') return [];
	const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
	return WINDOWS_PROGRAMS.flatMap((program) =>
		folders.flatMap((folder) => (folder ? win32.join(folder, program) : [])),
	);
}

function runs(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
