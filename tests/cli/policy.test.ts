import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ALONE, policyFor, withPolicy } from '../../src/cli/policy-plugin';

const page = (more: string) =>
	`<!doctype html>\n<html>\n\t<head>\n\t\t<meta charset="utf-8" />${more}</head><body></body></html>`;
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('lets in nothing inline, nothing evaluated and no other origin', () => {
	const policy = policyFor(page('<script type="module" src="./a.js"></script>'));
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe|https?:|\*|sha256/);
});

it('lets in scripts and styles that are written into the page, by what they say', () => {
	const policy = policyFor(page('<script type="module">go()</script><style>b{}</style>'));
	expect(policy).toContain(`script-src 'self' ${sha('go()')};`);
	expect(policy).toContain(`style-src 'self' ${sha('b{}')};`);
});

it('stands before all else in the head, and once however often it is put there', () => {
	const once = withPolicy(page(''));
	expect(once).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
	expect(withPolicy(once)).toBe(once);
	expect(withPolicy(once.replace('</head>', '<script>a</script></head>'))).toContain(sha('a'));
});

it('a page that is one file may use what is written into it, and nothing else', () => {
	const policy = policyFor(page('<script type="module">go()</script>'), ALONE);
	expect(policy).toContain(`script-src ${sha('go()')};`);
	expect(policy).not.toContain("'self'");
	expect(policy).toContain("default-src 'none'");
});
