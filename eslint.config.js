/** Lint: the usual rules, the shape of files and functions, and the walls of the design. */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { walls } from './src/cli/lint/walls.js';

const CODE = ['**/*.ts', '**/*.svelte'];

export default defineConfig(
	{ ignores: ['dist/', 'dist-single/', 'stills/', '.cache/', 'public/', 'node_modules/', 'tests/fixtures/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs['flat/recommended'],
	...svelte.configs['flat/prettier'],
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{ files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
	{
		files: ['**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		extends: [ts.configs.recommendedTypeCheckedOnly],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
	},
	{
		files: CODE,
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
		},
	},
	{ files: ['src/**/*', 'tests/**/*', '*.js'], rules: { 'max-lines': ['error', 200] } },
	{ files: ['src/**/*.ts'], rules: { 'max-lines-per-function': ['error', 40] } },
	...walls,
);
