import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsInMarkup } from './markup';

const components = ['src/app', 'src/prose'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.map((name) => `${folder}/${name}`),
);

describe('a component says nothing by itself', () => {
	it('all of them are looked at', () => expect(components.length).toBeGreaterThan(60));

	it.each(components)('%s', (path) => expect(wordsInMarkup(readFileSync(path, 'utf8'))).toEqual([]));
});

describe('a word in the markup is found', () => {
	it.each([
		['<p>Hello</p>', 'Hello'],
		['{#if a}<b>one {two} three</b>{/if}', 'one '],
		['<button aria-label="Close">x</button>', 'Close'],
		['<p title="Only {number} left">1</p>', 'Only '],
		['<p>{on ? "Stop" : say("a.b")}</p>', 'Stop'],
		['<p>{`Step ${number}`}</p>', 'Step '],
		['<Fold summary="Contents" />', 'Contents'],
		['<Select name={"Theme"} />', 'Theme'],
		['{#await a then b}<p>done</p>{/await}', 'done'],
		['{#snippet a()}<p>in it</p>{/snippet}', 'in it'],
	])('%s', (source, word) => expect(wordsInMarkup(source)).toContain(word));

	it.each([
		'<p>{say("reader.back")} · {number} %</p>',
		'<input type="search" name="search" class="words" />',
		'<p><kbd>Enter</kbd> <code>npm start</code></p>',
		'<p>{kind === "bars" ? say("a.b") : ""}</p>',
		'<svg viewBox="0 0 10 10"><path d="M3 14H57" /></svg>',
		'<style>p { color: red; }</style>',
	])('and none in %s', (source) => expect(wordsInMarkup(source)).toEqual([]));
});
