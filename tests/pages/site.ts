/** The project's own page, built once for all tests, and again only where it has changed. */
import { afterAll, beforeAll } from 'vitest';
import { builtPage } from '../../src/cli/built-page';
import { openSite, type Site } from './harness';

/** Gives the site to the tests of a file, and takes it down after them. */
export function useSite(): () => Site {
	let site: Site;
	beforeAll(async () => {
		site = await openSite(await builtPage());
	});
	afterAll(() => site.close());
	return () => site;
}
