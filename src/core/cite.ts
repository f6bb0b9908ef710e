/** What a picture is cited by: when and of which data it was made, and a sum of what it shows. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Frame } from './frame';
import type { Look } from './look';

/** Significant digits that all browsers compute alike. */
const DIGITS = 9;

/**
 * The SHA-256, in hexadecimal digits, of what a picture shows: its frame, its look and the language of its words. The same content has the same sum at every size, and in
 * every browser, for numbers count to nine digits.
 */
export function contentSum(frame: Frame, look: Look, language: string): string {
	const rounded = (_: string, value: unknown) =>
		typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify([frame, look, language], rounded))));
}
