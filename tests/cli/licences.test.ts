import { expect, it } from 'vitest';
import { licencesText } from '../../src/cli/licences';
import { shippedPackages } from '../../src/cli/licences/shipped';
import { ROOT } from '../../src/cli/script';

const SHIPPED = shippedPackages(ROOT);

it('knows what ships: what runs in the page and what leaves something in it, and no tool', () => {
	const names = SHIPPED.map(({ name }) => name);
	for (const name of [
		'maplibre-gl',
		'@deck.gl/core',
		'svelte',
		'@fontsource/source-sans-3',
		'@fontsource/noto-sans-jp',
		'milsymbol',
	])
		expect(names).toContain(name);
	for (const name of ['vite', 'vitest', 'eslint', '@types/geojson']) expect(names).not.toContain(name);
	expect(SHIPPED.filter(({ licence }) => licence === '')).toEqual([]);
});

it('has no licence that asks to open what is built on it', () => {
	// The MPL asks to open what is changed in its own files, and nothing beside them.
	const free = /MPL-2\.0|MIT|ISC|BSD|Apache-2\.0|OFL-1\.1|0BSD|CC0|Unlicense|Zlib|BlueOak/;
	expect(
		SHIPPED.filter(({ licence }) => !free.test(licence)).map(({ name, licence }) => `${name}: ${licence}`),
	).toEqual([]);
});

it('writes a text that several share once', () => {
	const one = (name: string) => ({ name, version: '1.0.0', licence: 'MIT', text: 'Do as you like.' });
	const text = licencesText([one('a'), one('b')], 'Data: none');
	expect(text.split('Do as you like.')).toHaveLength(2);
	expect(text).toContain('a, b');
	expect(text).toContain('Data: none');
});
