/** How long it takes to build the presentation, and to test it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
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

/** Seconds of `npm test`, and whether it passed; what it says goes where errors go. */
export function measureTests() {
	const begun = performance.now();
	const { status } = spawnSync('npm', ['test'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
	return { testSeconds: seconds(begun), passed: status === 0 };
}

const seconds = (begun: number): number => Number(((performance.now() - begun) / 1000).toFixed(1));
