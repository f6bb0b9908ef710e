/** Reads a PNG as another program does: its texts by keyword. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a file (iTXt, not compressed), and its resolution under `pHYs`. */
export function textsIn(...path: readonly string[]): ReadonlyMap<string, string> {
	const png = readFileSync(join(...path));
	const texts = new Map<string, string>();
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
		const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
		const type = png.toString('latin1', at + 4, at + 8);
		if (type === 'pHYs') texts.set(type, String(data.readUInt32BE(0)));
		if (type !== 'iTXt') continue;
		const end = data.indexOf(0);
		// A flag and a method of compression, a language and a translated keyword, each ended by a zero, stand before the text.
		const text = data.indexOf(0, data.indexOf(0, end + 3) + 1) + 1;
		texts.set(data.toString('latin1', 0, end), data.toString('utf8', text));
	}
	return texts;
}
