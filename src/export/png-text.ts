/** What a PNG says of itself beside its pixels (PNG, third edition, 11.3). Bytes follow from what is said alone. */
import { crc32 } from 'node:zlib';

/** A keyword of 1 to 79 Latin letters, and a text in any language. */
export type PngText = readonly [keyword: string, text: string];

/** After the signature and the header, which is always as long. */
const AFTER_HEADER = 33;
const METRES_PER_INCH = 0.0254;

/** The PNG with texts (iTXt, UTF-8, not compressed), and with its resolution where it is for paper. The pixels are the same bytes as before. */
export function withTexts(png: Buffer, texts: readonly PngText[], dpi?: number): Buffer {
	const said = texts.map(([keyword, text]) => chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`, 'utf8')));
	const chunks = dpi === undefined ? said : [resolution(dpi), ...said];
	return Buffer.concat([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]);
}

/** Length, type, data and check sum. */
function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

/** Pixels for a metre, in both directions. */
function resolution(dpi: number): Buffer {
	const data = Buffer.alloc(9);
	const perMetre = Math.round(dpi / METRES_PER_INCH);
	data.writeUInt32BE(perMetre, 0);
	data.writeUInt32BE(perMetre, 4);
	data[8] = 1;
	return chunk('pHYs', data);
}
