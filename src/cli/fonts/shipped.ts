/** The fonts from which those for names beyond the general font's letters are cut. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { lettersIn } from './cmap';

/** A full font and the language whose shapes it has: one Han letter is drawn differently in Tokyo and in Beijing. */
interface ShippedFont {
	readonly tag: string;
	/** Where it is in its package. */
	readonly file: string;
}

/** In the order in which they are asked for letters of names in yet another language. */
const FONTS: readonly ShippedFont[] = [
	{ tag: 'zh', file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-600-normal.woff2' },
	{ tag: 'ja', file: '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-600-normal.woff2' },
	{ tag: 'ko', file: '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-600-normal.woff2' },
];

/** A font that was cut to some letters. */
export interface CutFont {
	readonly tag: string;
	readonly letters: readonly string[];
	/** Absolute path of a woff2 file. */
	readonly path: string;
}

/** Letters upright in a column have shapes of their own; other features would only bring in more glyphs. */
const FEATURES = ['vert'];
/** Part of every file's name, so that a change of how fonts are cut makes new ones. */
const MANNER = 'a';

const require = createRequire(import.meta.url);

/** Which of these letters each font has, by its tag; empty where there is no letter to ask for. */
export async function lettersOfFonts(letters: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
	if (letters.length === 0) return new Map();
	const found = FONTS.map(async ({ tag, file }): Promise<[string, ReadonlySet<string>]> => {
		const options = { targetFormat: 'truetype', keepFeatures: [] } as const;
		return [tag, lettersIn(await subsetFont(readFileSync(require.resolve(file)), letters.join(''), options))];
	});
	return new Map(await Promise.all(found));
}

/** Cuts the font of a language to these letters into a folder; one that was cut so before is taken as it is. */
export async function cutFont(tag: string, letters: readonly string[], folder: string): Promise<CutFont> {
	const { file } = FONTS.find((font) => font.tag === tag)!;
	const sum = createHash('sha256')
		.update(`${MANNER} ${file} ${letters.join('')}`)
		.digest('hex')
		.slice(0, 12);
	const path = join(folder, `names-${tag}-${sum}.woff2`);
	if (!existsSync(path)) {
		const options = { targetFormat: 'woff2', keepFeatures: FEATURES } as const;
		mkdirSync(folder, { recursive: true });
		writeFileSync(
			`${path}.${process.pid}`,
			await subsetFont(readFileSync(require.resolve(file)), letters.join(''), options),
		);
		renameSync(`${path}.${process.pid}`, path);
	}
	return { tag, letters, path };
}
