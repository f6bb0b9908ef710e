/** The walls of the design, as rules of ESLint: arrows that must never exist, each message written as advice. */
import globals from 'globals';

/** What a browser and Node share, and what gives the same answer at any time. */
const TIMELESS = ['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone', 'atob', 'btoa'];
const OUTSIDE = Object.keys({ ...globals.browser, ...globals.nodeBuiltin }).filter((name) => !TIMELESS.includes(name));

const RENDERERS = '^(maplibre-gl|@deck\\.gl/|@luma\\.gl/)';
const folder = (...names) => `^(\\./)?(\\.\\./)+(src/)?(${names.join('|')})(/|$)`;
const sourceFile = (...names) => `/(${names.join('|')})(\\.svelte)?(\\.ts)?$`;

/** Imports that must not be, as pairs of a pattern and advice. */
const imports = (...pairs) => ({
	'no-restricted-imports': ['error', { patterns: pairs.map(([regex, message]) => ({ regex, message })) }],
});
/** Syntax that must not be, as pairs of a selector and advice. */
const syntax = (...pairs) => ({
	'no-restricted-syntax': ['error', ...pairs.map(([selector, message]) => ({ selector, message }))],
});

const noClass = [
	"ClassDeclaration:not([superClass.name='LayerExtension']), ClassExpression",
	'Functions, not classes: write a function that returns what the class would have held. Player is the only exception, and what deck.gl takes as a class alone.',
];
const noEffect = [
	'CallExpression[callee.name="$effect"], CallExpression[callee.object.name="$effect"][callee.property.name="pre"]',
	'There are three effects, all in src/app: pixels, address bar, animation loop. Use $derived, or {@attach} for DOM.',
];
const wallClock = 'A still shows this, and the wall clock would show in it. Let the frame say how far the movement is.';
const noTransition = [
	['SvelteDirective[kind="Transition"], SvelteDirective[kind="Animation"]', wallClock],
	['SvelteStyleElement > SvelteText[value=/(^|[\\s;{])(transition|animation)(-[a-z]+)?\\s*:/]', wallClock],
	['SvelteStyleDirective[key.name.name=/^(transition|animation)/]', wallClock],
	['SvelteAttribute[key.name="style"] > SvelteLiteral[value=/(transition|animation)(-[a-z]+)?\\s*:/]', wallClock],
	['AssignmentExpression[left.object.property.name="style"][left.property.name=/^(transition|animation)/]', wallClock],
	['CallExpression[callee.property.name="animate"], Property[key.name="transitions"]', wallClock],
];
const noMotion = ['^svelte/(motion|transition|animate)$', wallClock];
const cameraEvent = [
	'CallExpression[callee.property.name=/^(on|once)$/][arguments.0.value=/^(move|drag|zoom|rotate|pitch)(start|end)?$/]',
	'Dragging the map is a private detour of this window: no cursor and no keyframe may follow from it. The next step ends it.',
];

/** core: the model, tested in Node in milliseconds; the same cursor gives the same frame. */
const core = {
	files: ['src/core/**/*.ts'],
	rules: {
		...imports(
			['^svelte($|/)', 'core knows no Svelte: return a value and let src/app or src/prose show it.'],
			[RENDERERS, 'core knows no renderer: describe a mark (core/mark.ts) and let src/stage draw it.'],
			['^(node:|fs$|path$)', 'core reads no files: take their texts as arguments and let src/cli read them.'],
			[
				folder('words'),
				'core has no words of the interface: give what is to be said, or take the language as an argument.',
			],
			[folder('stage', 'app', 'prose', 'cli', 'export'), 'core knows nothing outside core: turn the arrow round.'],
		),
		'no-restricted-globals': [
			'error',
			...OUTSIDE.map((name) => ({
				name,
				message: 'core is pure: no DOM, no network, no timers, no process. Take what is needed as an argument.',
			})),
		],
		'no-restricted-properties': [
			'error',
			{ object: 'Date', property: 'now', message: 'Same cursor, same frame: take the instant as an argument.' },
			{ object: 'performance', property: 'now', message: 'Same cursor, same frame: take the seconds as an argument.' },
			{ object: 'Math', property: 'random', message: 'Same cursor, same frame: derive it from the id of the entity.' },
		],
		...syntax(
			[
				'NewExpression[callee.name="Date"][arguments.length=0]',
				'Same cursor, same frame: take the instant as an argument.',
			],
			['AwaitExpression, :function[async=true]', 'core answers at once: await outside and hand in what came of it.'],
			[
				'NewExpression[callee.name="Promise"], ImportExpression',
				'core answers at once: wait outside and hand in the value.',
			],
			[
				'TSTypeReference[typeName.name=/^((HTML|SVG|WebGL|Canvas|Image).*|Node|Element|Document|Window|(Mouse|Keyboard)?Event)$/]',
				'core is pure: it knows no DOM, its types neither.',
			],
			['MetaProperty[meta.name="import"]', 'core is told its data: let src/app gather files and hand them in.'],
			[
				':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind=/^(let|var)$/]',
				'A frame never follows from the frame before it: keep no state in the module. A const cache by deck is allowed.',
			],
			noClass,
		),
	},
};

/** stage: told what to draw, never why or when. */
const stage = {
	files: ['src/stage/**/*'],
	rules: {
		...imports(
			[
				'/core/(cursor|deck)(\\.ts)?$',
				'The stage is told what, never why or when: take a Frame (core/frame.ts) instead.',
			],
			['/core/deck/', 'The stage is told what, never why or when: take a Frame (core/frame.ts) instead.'],
			[folder('app', 'prose', 'cli', 'export'), 'The stage knows no window: let the app call draw, ready and destroy.'],
			noMotion,
		),
		...syntax(
			...noTransition,
			[
				'CallExpression[callee.property.name=/^(easeTo|flyTo|panTo|panBy|zoomTo|zoomIn|zoomOut|rotateTo|resetNorth)$/]',
				'The camera is where the frame says: use jumpTo.',
			],
			cameraEvent,
			noEffect,
			noClass,
		),
	},
};

/** gallery: an invented exercise and its pages, shown as any deck. */
const beyondCore = `${RENDERERS}|${folder('stage', 'app', 'prose', 'cli', 'export', 'words')}`;
const galleryRules = imports([beyondCore, 'The gallery is data: it knows core alone, as a campaign does.']);

/** words: what the interface says, known to whatever shows it (stage, app, prose, export, cli) and knowing none of them. */
const wordsAlone = 'Words know nothing of the project: let whoever says them hand in what stands in them.';
const words = [
	{
		files: ['src/words/*.ts'],
		rules: imports(['^\\.\\./', wordsAlone], [RENDERERS, wordsAlone], ['^svelte($|/)', wordsAlone]),
	},
	{ files: ['src/words/*/*.ts'], rules: imports(['^\\.\\./\\.\\./', wordsAlone], ['^[^.]', wordsAlone]) },
];

/** prose and slides: words, shown beside the map and in handouts. */
const prose = {
	files: ['src/prose/**/*'],
	rules: {
		...imports(
			[RENDERERS, 'Prose draws nothing on the map: put it into geo/ and show it in a step.'],
			[folder('stage', 'cli', 'export'), 'Prose knows the deck and the cursor, not what draws them.'],
			noMotion,
		),
		...syntax(...noTransition, noEffect, noClass),
	},
};
const slideAdvice = 'A slide imports only ../src/core/slide and ../src/prose, so that no slide can break the renderer.';
const onlyOurs = (up) => [`^(?!${up}src/(core/slide|prose)(/index)?(\\.ts)?$)`, slideAdvice];
const slides = [
	{
		files: ['slides/**/*'],
		rules: {
			// A historian may import what a slide does not use yet.
			'@typescript-eslint/no-unused-vars': 'off',
			...imports(onlyOurs('\\.\\./')),
			...syntax(...noTransition, noEffect, ['ImportExpression', slideAdvice]),
		},
	},
	// Slides in another language lie in a folder of their own.
	{ files: ['slides/*/**/*'], rules: imports(onlyOurs('\\.\\./\\.\\./')) },
];

/** app: windows. One owner for each thing: the map belongs to the stage. */
const app = {
	files: ['src/app/**/*'],
	rules: {
		...imports([RENDERERS, 'The map belongs to the stage: ask createStage (stage/stage.ts) for what is missing.']),
		...syntax(cameraEvent, noClass),
	},
};
const player = { files: ['src/app/player.svelte.ts'], rules: syntax(cameraEvent) };

/** export: exporting is not playing. */
const exporting = {
	files: ['src/export/**/*'],
	rules: {
		...imports(
			[sourceFile('app/player'), 'Exporting is not playing: make the list of cursors and ask frameAt for each.'],
			noMotion,
		),
		...syntax(...noTransition, noEffect, noClass),
	},
};

const cli = { files: ['src/cli/**/*.ts'], rules: syntax(noClass) };
const gallery = { files: ['src/gallery/**/*'], rules: galleryRules };

/** Every wall, as a part of the configuration. */
export const walls = [cli, gallery, core, stage, ...words, prose, ...slides, app, player, exporting];
