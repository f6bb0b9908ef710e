/** The rule of a printed page: its size and margins, and the line at its foot. */
import { PAPERS, type PaperName } from './settings';

/** CSS for a sheet of paper; every page but the first has the title and its number at its foot. */
export function pageRule(paper: PaperName, title: string): string {
	const { width, height, top, side, foot } = PAPERS[paper];
	const line = `font: 400 7.5pt "Source Sans 3", sans-serif; color: #5b574c; vertical-align: top; padding-top: 3mm;`;
	return `
		@page {
			size: ${width}mm ${height}mm;
			margin: ${top}mm ${side}mm ${foot}mm;
			@bottom-left { content: ${cssString(title)}; ${line} }
			@bottom-right { content: counter(page); ${line} }
		}
		@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }
	`;
}

/** A text as a string of CSS, whatever stands in it. */
const cssString = (text: string): string =>
	`"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
