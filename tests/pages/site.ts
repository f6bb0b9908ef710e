/** The project's own page, built once for the tests of a file. */
import { afterAll, beforeAll } from 'vitest';
import { buildPage } from '../../src/cli/serve';
import { openSite, type Site } from './harness';

const FOLDER = '.cache/test-site';
let built: Promise<void> | undefined;

/** Gives the site to the tests of a file, and takes it down after them. */
export function useSite(): () => Site {
	let site: Site;
	beforeAll(async () => {
		await (built ??= buildPage(FOLDER));
		site = await openSite(FOLDER);
	});
	afterAll(() => site.close());
	return () => site;
}
