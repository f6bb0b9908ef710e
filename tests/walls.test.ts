/** Every wall of the design stands: a snippet that runs into it gets the advice, and an innocent one does not. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** Where the snippet lies, the snippet, and a part of the advice. */
type Case = readonly [file: string, snippet: string, advice: string];

const svelte = (script: string) => `<script lang="ts">\n${script}\n</script>`;
const used = (from: string) => `import { thing } from '${from}';\nexport const other = thing;\n`;

const forbidden: Readonly<Record<string, readonly Case[]>> = {
	'core knows no renderer and no window': [
		['src/core/a.ts', used('svelte'), 'core knows no Svelte'],
		['src/core/a.ts', used('svelte/store'), 'core knows no Svelte'],
		['src/core/a.ts', used('maplibre-gl'), 'core knows no renderer'],
		['src/core/a.ts', used('@deck.gl/core'), 'core knows no renderer'],
		['src/core/a.ts', used('node:fs'), 'core reads no files'],
		['src/core/a.ts', used('../stage/theme'), 'turn the arrow round'],
		['src/core/deck/a.ts', used('../../app/player.svelte'), 'turn the arrow round'],
		['src/core/a.ts', used('../prose'), 'turn the arrow round'],
	],
	'the words of the interface stand alone': [
		['src/core/a.ts', used('../words'), 'core has no words of the interface'],
		['src/core/deck/a.ts', used('../../words'), 'core has no words of the interface'],
		['src/gallery/a.ts', used('../words'), 'knows core alone'],
		['src/words/a.ts', used('../core/instant'), 'Words know nothing of the project'],
		['src/words/en/a.ts', used('../../core/instant'), 'Words know nothing of the project'],
		['src/words/en/a.ts', used('@lingui/core'), 'Words know nothing of the project'],
	],
	'core is pure': [
		['src/core/a.ts', 'export const a = document.title;', 'core is pure'],
		['src/core/a.ts', 'export const a = window.name;', 'core is pure'],
		['src/core/a.ts', 'export const a = () => fetch("x");', 'core is pure'],
		['src/core/a.ts', 'export const a = () => setTimeout(a, 1);', 'core is pure'],
		['src/core/a.ts', 'export const a = process.env;', 'core is pure'],
		['src/core/a.ts', 'export const a = (b: HTMLElement) => b;', 'core is pure'],
	],
	'core: same cursor, same frame': [
		['src/core/a.ts', 'export const a = () => Date.now();', 'take the instant as an argument'],
		['src/core/a.ts', 'export const a = () => new Date();', 'take the instant as an argument'],
		['src/core/a.ts', 'export const a = () => performance.now();', 'take the seconds as an argument'],
		['src/core/a.ts', 'export const a = () => Math.random();', 'derive it from the id'],
		['src/core/a.ts', 'export const a = async () => 1;', 'core answers at once'],
		['src/core/a.ts', 'export async function a() { await a(); }', 'core answers at once'],
		['src/core/a.ts', 'export const a = () => import("./b");', 'core answers at once'],
		['src/core/a.ts', 'export const a = import.meta.url;', 'core is told its data'],
	],
	'a frame does not follow from the frame before it': [
		['src/core/a.ts', 'let last = 0; export const a = () => last++;', 'keep no state in the module'],
		['src/core/a.ts', 'export let last = 0; export const a = () => last++;', 'keep no state in the module'],
	],
	'the stage is told what, never why or when': [
		['src/stage/a.ts', used('../core/deck'), 'The stage is told what'],
		['src/stage/a.ts', used('../core/cursor'), 'The stage is told what'],
		['src/stage/layers/a.ts', used('../../core/deck/shown'), 'The stage is told what'],
		['src/stage/a.ts', used('../app/player.svelte'), 'The stage knows no window'],
		['src/stage/a.ts', 'export const a = (m: { flyTo(o: object): void }) => m.flyTo({});', 'use jumpTo'],
	],
	'nothing follows from dragging the map': [
		['src/app/a.ts', 'export const a = (m: Map<string, string>) => m.on("moveend", a);', 'private detour'],
		['src/app/A.svelte', svelte('export const a = (m: any) => m.once("drag", a);'), 'private detour'],
		['src/stage/a.ts', 'export const a = (m: Map<string, string>) => m.on("zoom", a);', 'private detour'],
	],
	'the map belongs to the stage': [
		['src/app/a.ts', used('maplibre-gl'), 'The map belongs to the stage'],
		['src/app/A.svelte', svelte(used('@deck.gl/layers')), 'The map belongs to the stage'],
		['src/prose/a.ts', used('maplibre-gl'), 'Prose draws nothing on the map'],
		['src/prose/a.ts', used('../stage/theme'), 'not what draws them'],
	],
	'a slide cannot break the renderer': [
		['slides/01-a.svelte', svelte(used('maplibre-gl')), 'A slide imports only'],
		['slides/01-a.svelte', svelte(used('@deck.gl/core')), 'A slide imports only'],
		['slides/01-a.svelte', svelte(used('../src/stage/stage')), 'A slide imports only'],
		['slides/01-a.svelte', svelte(used('../src/app/content')), 'A slide imports only'],
		['slides/01-a.svelte', svelte(used('../src/core/deck')), 'A slide imports only'],
		['slides/01-a.svelte', svelte('export const a = () => import("maplibre-gl");'), 'A slide imports only'],
		['slides/deck.ts', used('svelte'), 'A slide imports only'],
		['slides/ru/01-a.svelte', svelte(used('../../src/stage/stage')), 'A slide imports only'],
		['slides/ru/01-a.svelte', svelte(used('../src/prose')), 'A slide imports only'],
	],
	'the gallery is data': [
		['src/gallery/a.ts', used('../stage/theme'), 'knows core alone'],
		['src/gallery/pages/a.ts', used('../../app/player.svelte'), 'knows core alone'],
		['src/gallery/a.ts', used('@deck.gl/core'), 'The gallery is data'],
	],
	'exporting is not playing': [
		['src/export/a.ts', used('../app/player.svelte'), 'Exporting is not playing'],
		['src/export/video/a.ts', used('../../app/player.svelte'), 'Exporting is not playing'],
	],
	'no wall clock in what a still shows': [
		['src/stage/a.ts', used('svelte/motion'), 'A still shows this'],
		['src/prose/A.svelte', svelte(used('svelte/transition')), 'A still shows this'],
		['src/prose/A.svelte', '<p transition:fade>x</p>', 'A still shows this'],
		['src/prose/A.svelte', '<p style:transition="all 1s">x</p>', 'A still shows this'],
		['src/prose/A.svelte', '<p style="animation: a 1s">x</p>', 'A still shows this'],
		['src/prose/A.svelte', '<p>x</p><style>p { transition: opacity 1s; }</style>', 'A still shows this'],
		['slides/01-a.svelte', '<p>x</p><style>p{color:red;animation-name: a}</style>', 'A still shows this'],
		['src/stage/a.ts', 'export const a = (e: HTMLElement) => { e.style.transition = "x"; };', 'A still shows this'],
		['src/stage/a.ts', 'export const a = { transitions: { getColor: 1 } };', 'A still shows this'],
	],
	'three effects, one class, no any': [
		['src/prose/A.svelte', svelte('$effect(() => {});'), 'There are three effects'],
		['src/core/a.ts', 'export class A { b = 1; }', 'Functions, not classes'],
		['src/app/a.ts', 'export class A { b = 1; }', 'Functions, not classes'],
		['src/cli/a.ts', 'export const a = (b: any) => b;', 'Unexpected any'],
		['src/prose/A.svelte', svelte('export const a: any = 1;'), 'Unexpected any'],
	],
	'files and functions stay small': [
		['src/core/a.ts', 'export const a = 1;\n'.repeat(201), 'Maximum allowed is 200'],
		['src/app/A.svelte', '<p>x</p>\n'.repeat(201), 'Maximum allowed is 200'],
		['src/core/a.ts', `export function a() {\n${'\tString(a);\n'.repeat(41)}}\n`, 'Maximum allowed is 40'],
	],
};

const allowed: readonly (readonly [file: string, snippet: string])[] = [
	['src/core/a.ts', used('./instant')],
	['src/core/deck/a.ts', used('../../core/entity')],
	['src/core/a.ts', used('@turf/length')],
	['src/core/a.ts', 'const known = new WeakMap<object, number>();\nexport const a = (b: object) => known.get(b);'],
	['src/core/a.ts', 'export const a = (at: number) => new Date(at).toISOString();'],
	['src/core/a.ts', 'export const a = (name: string) => { let b = name; b += "x"; return b; };'],
	['src/stage/a.ts', used('../core/frame')],
	['src/stage/a.ts', used('../core/entity')],
	['src/stage/a.ts', used('maplibre-gl')],
	['src/stage/a.ts', used('./layers/units')],
	['src/stage/a.ts', 'export const a = (m: { on(n: string, f: () => void): void }) => m.on("load", () => undefined);'],
	['src/stage/a.ts', 'export const style = { transition: { duration: 0, delay: 0 } };'],
	['src/prose/A.svelte', '<p>x</p><style>p { color: red; }</style>'],
	['src/prose/a.ts', used('../core/cursor')],
	[
		'slides/01-a.svelte',
		svelte(`${used('../src/core/slide')}import { Step } from '../src/prose';\nexport const a = Step;`),
	],
	['slides/deck.ts', used('../src/core/slide')],
	['slides/ru/01-a.svelte', svelte(used('../../src/core/slide'))],
	['slides/ru/deck.ts', used('../../src/core/slide')],
	['src/words/a.ts', used('@lingui/core')],
	['src/words/ru/a.ts', used('../language')],
	['src/stage/a.ts', used('../words')],
	['src/prose/a.ts', used('../words')],
	['src/app/a.ts', used('../core/cursor')],
	['src/app/A.svelte', svelte('$effect(() => {});')],
	['src/app/player.svelte.ts', 'export class Player { cursor = 1; }'],
	['src/export/a.ts', used('../core/frame')],
	['src/gallery/pages/a.ts', used('../page')],
	['src/gallery/a.ts', used('../core/deck')],
	['tests/a.test.ts', used('../src/app/player.svelte')],
];

/** The files do not exist, so that rules which ask for types are left out; no wall is one of them. */
const eslint = new ESLint({
	overrideConfig: [
		{
			files: ['**/*.ts'],
			languageOptions: { parserOptions: { projectService: false, project: null } },
			rules: await withoutTypes(),
		},
	],
});

async function withoutTypes() {
	const { default: ts } = await import('typescript-eslint');
	return ts.configs.disableTypeChecked.rules ?? {};
}

async function messages(file: string, snippet: string): Promise<string[]> {
	const [result] = await eslint.lintText(snippet, { filePath: file });
	return result!.messages.map(({ message }) => message);
}

for (const [wall, cases] of Object.entries(forbidden)) {
	describe(wall, () => {
		it.each(cases)('%s: %j', async (file, snippet, advice) => {
			expect((await messages(file, snippet)).join('\n')).toContain(advice);
		});
	});
}

describe('what is innocent is left alone', () => {
	it.each(allowed)('%s: %j', async (file, snippet) => {
		expect(await messages(file, snippet)).toEqual([]);
	});
});
