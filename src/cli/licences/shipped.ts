/** The packages of which something reaches whoever opens the page, as the lock file names them and as they lie on this machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that ships. */
export interface ShippedPackage {
	readonly name: string;
	readonly version: string;
	/** As SPDX writes it. */
	readonly licence: string;
	/** The text of its licence; empty where it has none with it. */
	readonly text: string;
}

interface Locked {
	readonly version: string;
	readonly license?: string;
	readonly dev?: boolean;
	readonly devOptional?: boolean;
	readonly optional?: boolean;
	readonly peer?: boolean;
}

/** Packages that the page is only built with, but that leave something in it: letters, and the signs of APP-6. */
const LEFT_BEHIND = ['@fontsource/noto-sans-jp', '@fontsource/noto-sans-kr', '@fontsource/noto-sans-sc', 'milsymbol'];

/** Sorted by name, each version once. */
export function shippedPackages(root: string): readonly ShippedPackage[] {
	const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, Locked>;
	};
	const shipped = Object.entries(lock.packages).filter(([path, one]) => path !== '' && ships(nameOf(path), one));
	const found = shipped.map(([path, one]) => ({
		...{ name: nameOf(path), version: one.version },
		...{ licence: one.license ?? licenceOf(join(root, path)), text: textOf(join(root, path)) },
	}));
	const once = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
	return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

function ships(name: string, { dev, devOptional, optional }: Locked): boolean {
	if (name.startsWith('@types/')) return false;
	return LEFT_BEHIND.includes(name) || !(dev || devOptional || optional);
}

function licenceOf(folder: string): string {
	const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: unknown };
	return typeof license === 'string' ? license : 'as its text says';
}

function textOf(folder: string): string {
	if (!existsSync(folder)) throw new Error(`${folder} is not installed: run npm ci.`);
	const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(name));
	const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
	return texts.join('\n').replace(/\r\n?/g, '\n').trim();
}
