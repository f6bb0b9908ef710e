/** Prints the document that a page shows. */
import type { Page } from 'playwright-core';
import { anchorPages, finishPdf, type About } from '../../export/pdf/finish';
import { failure, messageOf } from '../script';

const OPTIONS = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true } as const;

/** A tagged PDF with an outline. It is printed twice: only then are the numbers known that stand in its contents. */
export async function printDocument(page: Page): Promise<{ readonly bytes: Buffer; readonly pages: number }> {
	try {
		const numbers = await anchorPages(await page.pdf(OPTIONS));
		const about = await page.evaluate(numberContents, Object.fromEntries(numbers));
		const { bytes, pages } = await finishPdf(await page.pdf(OPTIONS), about);
		return { bytes: Buffer.from(bytes), pages };
	} catch (error) {
		throw failure(`The document could not be printed: ${messageOf(error).split('\n')[0]}`);
	}
}

/** In the page: writes the number of a page behind each entry of the contents, and tells what the document says of itself. */
function numberContents(pages: Readonly<Record<string, number>>): About {
	for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
		place.textContent = String(pages[place.dataset['pageOf'] ?? ''] ?? '');
	const headings = [...document.querySelectorAll('h1, h2, h3')].map(({ textContent }) =>
		textContent.replace(/\s+/g, ' ').trim(),
	);
	return { title: document.title, language: document.documentElement.lang, headings };
}
