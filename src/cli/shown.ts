/** What was written on a command line, as a sentence can show it. */

const MOST = 80;

/** In quotation marks, cut where it is long, and without what would move the cursor of a terminal. */
export function shown(text: string): string {
	// eslint-disable-next-line no-control-regex -- they are what is taken out
	const plain = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
	return `"${plain.length > MOST ? `${plain.slice(0, MOST)}…` : plain}"`;
}
