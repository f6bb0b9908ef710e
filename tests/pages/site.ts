/** The project's own page, built once for all tests, and again only where it has changed. */
import { afterAll, beforeAll } from 'vitest';
import { builtPage } from '../../src/cli/built-page';
import { openSite, type Site } from './harness';

/** Gives the site to the tests of a file, in a browser with these flags, and closes its pages after them. */
export function useSite(flags?: readonly string[]): () => Site {
	let site: Site;
	beforeAll(async () => {
		site = await openSite(await builtPage(), flags);
	});
	afterAll(() => site.close());
	return () => site;
}
