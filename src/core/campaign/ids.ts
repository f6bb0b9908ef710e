/** Ids, by which slides name what they show. */
import type { Report } from './report';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reports an id that is not kebab-case, with the same in kebab-case as the fix. */
export function checkId(id: string, report: Report): void {
	if (KEBAB.test(id)) return;
	const kebab = id
		.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	const example = kebab === '' ? '"75th-regiment"' : `"${kebab}"`;
	report('id', `Small letters a to z, digits and single hyphens expected; "${id}" found.`, `Write it as ${example}.`);
}
