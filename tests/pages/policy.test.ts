/**
 * The content security policy of the built page. What it refuses is an error on the console, and so a fault in every test of pages; here are two that show most beside the map,
 * and the proof that it refuses.
 */
import { expect, it } from 'vitest';
import type { OpenPage } from './harness';
import { useSite } from './site';

const site = useSite();
const SMALL = { width: 640, height: 360 };

interface Watched {
	violations?: string[];
}

/** In the page, before anything of it. */
function watch(): void {
	const seen: string[] = ((window as Watched).violations = []);
	addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
		seen.push(`${effectiveDirective} ${blockedURI}`),
	);
}

const violations = (tab: OpenPage) => tab.page.evaluate(() => (window as Watched).violations);

it.each(['?mode=presenter', '?mode=testcard'])('is kept to (%s)', async (query) => {
	const tab = await site().open(query, { ...SMALL, before: watch });
	expect(await violations(tab)).toEqual([]);
	expect(tab.faults).toEqual([]);
	await tab.close();
});

it('is kept to by the reader and by stills, and refuses what is not of the page', async () => {
	const tab = await site().open('', { ...SMALL, before: watch });
	await tab.next();
	expect(await violations(tab)).toEqual([]);
	expect(await tab.page.evaluate(intrude)).toEqual({ title: false, evaluated: false, fetched: false });
	const refused = new Set(await violations(tab));
	for (const one of ['script-src-attr inline', 'script-src-elem inline', 'style-src-attr inline', 'script-src eval'])
		expect(refused).toContain(one);
	expect([...refused].join()).toContain('connect-src https://example.com');
	expect(tab.faults.filter((fault) => fault.includes('Content Security Policy')).length).toBeGreaterThan(0);
	await tab.close();
});

/** In the page: what a text of an author's would try that was taken for HTML. Told is what of it came about. */
async function intrude() {
	document.body.insertAdjacentHTML(
		'beforeend',
		'<img src="data:," onerror="document.title = 666"><b style="color: red">b</b>',
	);
	document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = 666' }));
	const fetched = await fetch('https://example.com/').then(
		() => true,
		() => false,
	);
	// In a task of the page's own: what a debugger evaluates may evaluate.
	const evaluated = await new Promise<boolean>((resolve) =>
		setTimeout(() => {
			try {
				resolve((0, eval)('1 + 1') === 2);
			} catch {
				resolve(false);
			}
		}),
	);
	return { title: document.title.includes('666'), evaluated, fetched };
}
