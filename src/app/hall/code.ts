/** The code of a hall: whoever has it may join, and nobody guesses it. */

/** Without letters and figures that are taken for each other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A word of so many random letters and figures. */
export function randomWord(length: number): string {
	const bytes = crypto.getRandomValues(new Uint8Array(length));
	return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** The code in a query such as `?hall=k7fmq2`; `undefined` where it has none that could be one. */
export function readCode(search: string): string | undefined {
	const code = new URLSearchParams(search).get('hall')?.toLowerCase();
	return code !== undefined && /^[a-z0-9]{4,32}$/.test(code) ? code : undefined;
}
