/** A still as a page: its words as text, its map as a picture in the pixels of the still. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import type { About } from '../../app/still/about';
import { finishPdf } from '../../export/pdf/finish';
import type { Drawing } from './options';

const CSS_PX_PER_INCH = 96;

/** Prints the page that is open. A still for paper is as large as its sheet; any other has 96 pixels to the inch. */
export async function printStill(page: Page, { width, height, dpi }: Drawing, about: About): Promise<Buffer> {
	await page.evaluate(layOut, [width, height] as const);
	const printed = await page.pdf({ width: `${width}px`, height: `${height}px`, printBackground: true, tagged: true, pageRanges: '1' }); // prettier-ignore
	const language = await page.evaluate(() => document.documentElement.lang);
	const { bytes } = await finishPdf(printed, { title: `${about.talk}: ${about.title}`, language, headings: [] });
	if (dpi === undefined) return Buffer.from(bytes);
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	for (const sheet of pdf.getPages()) sheet.scale(CSS_PX_PER_INCH / dpi, CSS_PX_PER_INCH / dpi);
	return Buffer.from(await pdf.save({ updateFieldAppearances: false }));
}

/** In the page, once: a printed still is laid out as the one on the screen, and fills its sheet. */
function layOut([width, height]: readonly [number, number]): void {
	if (document.adoptedStyleSheets.some((sheet) => [...sheet.cssRules].some((rule) => rule instanceof CSSPageRule)))
		return;
	const sheet = new CSSStyleSheet();
	const page = `@page { margin: 0; size: ${width}px ${height}px }`;
	sheet.replaceSync(`${page} @media print { :root { font-size: 106.25% } html, body, #app { block-size: 100% } }`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
