/** The relief that is there, held against what it should have been built from. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../../core/problem';
import type { ReliefInfo } from '../../core/relief';
import { RELIEF_FILE } from './input.ts';

/** The terrain to show, if there is one, and what is wrong with it. */
export interface BuiltRelief {
	readonly relief: ReliefInfo | undefined;
	readonly problems: readonly Problem[];
}

const BUILT = 'public/relief/relief.json';
const FIX = 'Run npm run relief.';

/**
 * Reads `relief.json`; `sha` is the fingerprint of the campaign's own heights, `undefined` where it has none. A terrain that was built from
 * heights of another campaign is not shown; one built from an earlier state of these is, and is a problem.
 */
export function builtRelief(path: string, sha: string | undefined): BuiltRelief {
	const relief = read(path);
	const problem = (what: string): Problem => ({ where: [BUILT], what, fix: FIX });
	if (!relief) {
		const missing = problem(`A terrain built from ${RELIEF_FILE} expected; none found.`);
		return { relief, problems: sha === undefined ? [] : [missing] };
	}
	if (relief.source.file !== RELIEF_FILE) return { relief, problems: [] };
	if (sha === undefined) return { relief: undefined, problems: [] };
	if (relief.source.sha256 === sha) return { relief, problems: [] };
	const stale = problem(
		`A terrain built from ${RELIEF_FILE} and the lakes as they are expected; one of another state found.`,
	);
	return { relief, problems: [stale] };
}

/** A file that is there and no relief counts as none: only `npm run relief` writes it. */
function read(path: string): ReliefInfo | undefined {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as ReliefInfo;
	} catch {
		return undefined;
	}
}
