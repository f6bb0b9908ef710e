/** Golden stills: compared with a tolerance, kept as PNG, written anew with `UPDATE_GOLDENS=1`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { ROOT } from '../../src/cli/script';

const GOLDENS = join(ROOT, 'tests/gallery/golden');
const FAILED = '.cache/gallery';
const UPDATING = process.env['UPDATE_GOLDENS'] === '1';
/** How much the colour of a pixel may differ (0 to 1, pixelmatch's `threshold`); pixels that only smooth an edge are not counted. */
const COLOUR = 0.1;

/** Pictures of this run beside the goldens of the last. */
export interface Goldens {
	/** What is wrong with a picture of which at most `share` of the pixels may differ; `undefined` where nothing is, or where it was written. */
	readonly compare: (name: string, png: Buffer, share: number) => string | undefined;
	/** Goldens that no picture was compared with. */
	readonly left: () => readonly string[];
}

/** Opens the folder of goldens, empty where they are written anew, and the folder of failures, always empty. */
export function openGoldens(): Goldens {
	rmSync(join(ROOT, FAILED), { recursive: true, force: true });
	if (UPDATING) rmSync(GOLDENS, { recursive: true, force: true });
	mkdirSync(GOLDENS, { recursive: true });
	const compared = new Set<string>();
	return {
		compare: (name, png, share) => {
			compared.add(`${name}.png`);
			const path = join(GOLDENS, `${name}.png`);
			if (UPDATING) writeFileSync(path, png);
			else if (!existsSync(path)) return failed(name, png, 'has no golden; UPDATE_GOLDENS=1 writes it');
			return UPDATING ? undefined : difference(name, readFileSync(path), png, share);
		},
		left: () => readdirSync(GOLDENS).filter((file) => !compared.has(file)),
	};
}

function difference(name: string, golden: Buffer, png: Buffer, share: number): string | undefined {
	if (golden.equals(png)) return undefined;
	const [before, now] = [PNG.sync.read(golden), PNG.sync.read(png)];
	const { width, height } = now;
	if (before.width !== width || before.height !== height)
		return failed(name, png, `is ${width} x ${height}, its golden ${before.width} x ${before.height}`);
	const diff = new PNG({ width, height });
	const count = pixelmatch(before.data, now.data, diff.data, width, height, { threshold: COLOUR });
	if (count <= share * width * height) return undefined;
	return failed(name, png, `differs in ${count} pixels, ${Math.floor(share * width * height)} allowed`, diff);
}

/** Writes what came and where it differs, and says where. */
function failed(name: string, png: Buffer, what: string, diff?: PNG): string {
	mkdirSync(join(ROOT, FAILED), { recursive: true });
	writeFileSync(join(ROOT, FAILED, `${name}.actual.png`), png);
	if (diff) writeFileSync(join(ROOT, FAILED, `${name}.diff.png`), PNG.sync.write(diff));
	return `${name} ${what}: see ${FAILED}/${name}.actual.png${diff ? ` and ${name}.diff.png` : ''}`;
}
