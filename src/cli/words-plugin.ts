/** Vite's side of the words of the interface: their messages are parsed when the page is built, so that no parser reaches a reader. */
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { rewrite, type Node } from './rewrite.ts';

/** Compiles every text of every language; a text that is no ICU message ends the build with the parser's words. */
export function wordsPlugin(): Plugin {
	return {
		name: 'words',
		apply: 'build',
		transform: {
			filter: { id: /\/src\/words\/[a-z]{2}\/[\w-]+\.ts$/ },
			handler(code) {
				return { code: rewrite(code, this.parse(code, { lang: 'ts' }), compiled), map: null };
			},
		},
	};
}

/** The key of a text may be a literal, too, where it has a hyphen or a space. */
const compiled = ({ type, value }: Node, role: string): string | undefined =>
	type === 'Literal' && role === 'value' && typeof value === 'string'
		? JSON.stringify(compileMessageOrThrow(value))
		: undefined;
