import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KEYS } from '../src/app/keys';
import { say } from '../src/words';

it('the README has every key and what it does, in the words of the table of keys', () => {
	const readme = readFileSync('README.md', 'utf8');
	const rows = new Map([...readme.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map(([, keys, help]) => [help!, keys!]));
	for (const { keys, action, help: key } of KEYS) {
		const help = say(`keys.does.${key}`);
		expect([...rows.keys()], help).toContain(help);
		if (action.kind === 'look') expect(rows.get(help)).toBe(keys[0]!.toUpperCase());
	}
});
