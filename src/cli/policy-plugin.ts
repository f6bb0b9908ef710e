/**
 * The content security policy of the built page (ADR 0019): the browser itself refuses what does not belong to it, whatever a text of an author's holds. A
 * policy only in the build, for the server for authors puts scripts and styles into the page.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

type Policy = Readonly<Record<string, readonly string[]>>;

/** What the page may use, by directive; each wider than 'self' says what needs it. */
const POLICY: Policy = {
	'default-src': ["'none'"],
	// Scripts and styles written into the page itself, as in the single file, are let in by their hashes.
	'script-src': ["'self'"],
	'style-src': ["'self'"],
	// MapLibre draws sprites and tiles from blobs; the icon of the page is empty data.
	'img-src': ["'self'", 'blob:', 'data:'],
	// A font of a few letters is smaller than a request: the build writes it into the page.
	'font-src': ["'self'", 'data:'],
	'connect-src': ["'self'"],
	'worker-src': ["'self'"],
	// A picture is taken of the page itself, opened as a still in a frame of its own (ADR 0025).
	'frame-src': ["'self'"],
	'manifest-src': ["'self'"],
	'base-uri': ["'none'"],
	'form-action': ["'none'"],
};

/** What the page as one file may use: what is written into it, for on a disk no other file is its own. */
export const ALONE: Policy = {
	...Object.fromEntries(Object.keys(POLICY).map((directive) => [directive, ["'none'"]])),
	'script-src': [],
	'style-src': [],
	...Object.fromEntries(['img-src', 'connect-src', 'worker-src'].map((directive) => [directive, ['data:', 'blob:']])),
	'font-src': ['data:'],
};

/** Puts the policy into `index.html` when it is built. */
export function policyPlugin(): Plugin {
	return {
		name: 'policy',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			// Pages of the bench measure maps that are not ours.
			handler: (html, { path }) => (path === '/index.html' ? withPolicy(html) : undefined),
		},
	};
}

/** A page with the policy in its head, before anything that it is for. Whoever writes scripts into the page afterwards calls it again: the old one is replaced. */
export function withPolicy(html: string, policy = POLICY): string {
	const plain = html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
	return plain.replace(
		/(<head[^>]*>)(\s*)/,
		(_, head: string, space: string) =>
			`${head}${space}<meta http-equiv="Content-Security-Policy" content="${policyFor(plain, policy)}" />${space}`,
	);
}

/** The policy for a page, with the hashes of every script and style that is written into it. */
export function policyFor(html: string, policy = POLICY): string {
	const more: Readonly<Record<string, readonly string[]>> = {
		'script-src': hashesOf(html, /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g),
		'style-src': hashesOf(html, /<style[^>]*>([^]*?)<\/style>/g),
	};
	return Object.entries(policy)
		.map(([directive, sources]) => [directive, ...sources, ...(more[directive] ?? [])].join(' '))
		.join('; ');
}

function hashesOf(html: string, pattern: RegExp): readonly string[] {
	return [...html.matchAll(pattern)].map(
		([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
	);
}
