/** Which letters a font has, read from its `cmap` table (OpenType 1.9, formats 4 and 12). */

/** The letters of an uncompressed font. */
export function lettersIn(font: Buffer): ReadonlySet<string> {
	const cmap = tableAt(font, 'cmap');
	const count = font.readUInt16BE(cmap + 2);
	const offsets = Array.from({ length: count }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i));
	return new Set([...new Set(offsets)].flatMap((at) => codesAt(font, at)).map((code) => String.fromCodePoint(code)));
}

function tableAt(font: Buffer, name: string): number {
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const record = 12 + 16 * i;
		if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
	}
	throw new Error(`The font has no table ${name}.`);
}

function codesAt(font: Buffer, at: number): number[] {
	switch (font.readUInt16BE(at)) {
		case 4:
			return segments(font, at);
		case 12:
			return groups(font, at);
		default:
			return [];
	}
}

/** Format 4: end codes, a gap, start codes. A segment of a subset holds no code without a glyph. */
function segments(font: Buffer, at: number): number[] {
	const bytes = font.readUInt16BE(at + 6);
	return Array.from({ length: bytes / 2 }, (_, i) => {
		const end = font.readUInt16BE(at + 14 + 2 * i);
		const start = font.readUInt16BE(at + 16 + bytes + 2 * i);
		return start === 0xffff ? [] : codes(start, end);
	}).flat();
}

function groups(font: Buffer, at: number): number[] {
	return Array.from({ length: font.readUInt32BE(at + 12) }, (_, i) =>
		codes(font.readUInt32BE(at + 16 + 12 * i), font.readUInt32BE(at + 20 + 12 * i)),
	).flat();
}

const codes = (start: number, end: number) => Array.from({ length: end - start + 1 }, (_, i) => start + i);
