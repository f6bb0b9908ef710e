/** `npm run licences`: writes `public/licences.txt`, the licences of all that ships; `-- --check` tells whether it is as it should be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages, type ShippedPackage } from './licences/shipped';
import { helpText, readOptions } from './options';
import { failure, ROOT, runScript } from './script';

const OPTIONS = {
	check: { help: 'writes nothing, and fails where the file is not up to date' },
	help: { help: 'prints this' },
} as const;
const RULE = '-'.repeat(80);
const FILE = join(ROOT, 'public/licences.txt');

runScript(import.meta.url, async (args) => {
	const { check, help } = readOptions(OPTIONS, args);
	if (help) {
		console.log(helpText('npm run licences: writes the licences of all that ships.', OPTIONS));
		return 0;
	}
	const text = licencesText(shippedPackages(ROOT), readFileSync(join(ROOT, 'src/cli/licences/others.txt'), 'utf8'));
	if (!check) writeFileSync(FILE, text);
	else if (written() !== text)
		throw failure('public/licences.txt is out of date: run npm run licences, and commit it.');
	return 0;
});

function written(): string | undefined {
	try {
		return readFileSync(FILE, 'utf8');
	} catch {
		return undefined;
	}
}

/** Every package by name, version and licence; then what is none; then each text of a licence once, below those that have it. */
export function licencesText(packages: readonly ShippedPackage[], others: string): string {
	const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
	const texts = new Map<string, string[]>();
	for (const { name, text } of packages) if (text !== '') texts.set(text, [...(texts.get(text) ?? []), name]);
	const chapters = [...texts].map(([text, names]) => `${RULE}\n${[...new Set(names)].join(', ')}\n${RULE}\n\n${text}`);
	return [
		`What this presentation is made of\n${'='.repeat(33)}\n`,
		list.join('\n'),
		'',
		others.trim(),
		'',
		...chapters,
		'',
	].join('\n');
}
