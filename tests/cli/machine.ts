/** Folders that look like a machine with or without a browser. */
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Machine } from '../../src/cli/browser/find';

/** An empty folder of its own. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'presentation-test-'));

/** Writes a program that does nothing, and gives its path back. */
export function program(path: string): string {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, '#!/bin/sh\n');
	chmodSync(path, 0o755);
	return path;
}

/** A Mac with nothing but what the environment and the home folder hold: its usual places lie in the home folder too. */
export const machine = (env: Machine['env'], home = emptyFolder()): Machine => ({ env, platform: 'darwin', home });
