/** A bibliography over several slides. */

/** Letters in a line, and lines on a slide, of the body of the master for sources: fewer than fit, for letters differ in width. */
const LETTERS = 150;
const LINES = 21;

/** The entries of each slide, in order; an entry stands on one slide alone. */
export function worksBySheet(entries: readonly string[]): readonly (readonly string[])[] {
	const sheets: string[][] = [];
	let left = 0;
	for (const entry of entries) {
		const lines = Math.ceil(entry.length / LETTERS) + SPACE;
		if (lines > left) {
			sheets.push([]);
			left = LINES;
		}
		sheets.at(-1)!.push(entry);
		left -= lines;
	}
	return sheets;
}

/** Lines of room after an entry. */
const SPACE = 0.4;
