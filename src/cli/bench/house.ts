/** How long it takes to build the presentation, and how long its tests took. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../script';
import { buildPage } from '../serve';

/** Seconds of a build from nothing. */
export async function measureBuild() {
	const folder = join(ROOT, '.cache', `bench-build-${process.pid}`);
	const begun = performance.now();
	await buildPage(folder);
	const buildSeconds = seconds(begun);
	rmSync(folder, { recursive: true, force: true });
	return { buildSeconds };
}

/** Seconds of the last run of all tests here, as Vitest wrote them; `undefined` where there was none. `anew` runs them first, and what they say goes where errors go. */
export async function lastTests(anew: boolean) {
	if (anew) spawnSync('npm', ['test'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
	const report = await readFile(join(ROOT, '.cache/tests.json'), 'utf8').catch(() => undefined);
	if (report === undefined) return undefined;
	const { startTime, testResults } = JSON.parse(report) as Report;
	const ended = Math.max(...testResults.map(({ endTime }) => endTime));
	return { testSeconds: Number(((ended - startTime) / 1000).toFixed(1)) };
}

/** Of Vitest's report in JSON; times in milliseconds. */
interface Report {
	readonly startTime: number;
	readonly testResults: readonly { readonly endTime: number }[];
}

const seconds = (begun: number): number => Number(((performance.now() - begun) / 1000).toFixed(1));
