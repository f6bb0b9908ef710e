/** The picture of the page that is open, as a file. */
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { About } from '../../app/still/about';
import { withTexts } from '../../export/png-text';
import type { Drawing } from './options';
import { printStill } from './pdf';
import { textsOf, type MapBox } from './texts';

/** Milliseconds that a picture may take; drawing 4K in software takes several seconds. */
export const PICTURE_MS = 180_000;
/** Of 100; letters stay clean from here on. */
const JPEG_QUALITY = 82;
const WEBP_QUALITY = 90;

/** Takes the picture as it stands, in the format that is asked for. */
export async function takeFile(page: Page, drawing: Drawing, about: About): Promise<Buffer> {
	const { format, dpi } = drawing;
	const options = { animations: 'disabled', timeout: PICTURE_MS } as const;
	switch (format) {
		case 'png':
			return withTexts(await takePng(page, drawing), textsOf(about, await mapBox(page)), dpi);
		case 'webp':
			return asWebp(await takePng(page, drawing), drawing);
		case 'jpeg':
			return page.screenshot({ ...options, type: 'jpeg', quality: JPEG_QUALITY });
		case 'pdf':
			return printStill(page, drawing, about);
	}
}

const takePng = (page: Page, { look }: Drawing): Promise<Buffer> =>
	page.screenshot({ type: 'png', omitBackground: look['transparent'] === 'on', animations: 'disabled', timeout: PICTURE_MS }); // prettier-ignore

/** Where the map stands in the picture, in device pixels. */
const mapBox = (page: Page): Promise<MapBox> =>
	page.evaluate(() => {
		const { left, top, width, height } = document.querySelector('.stage')!.getBoundingClientRect();
		// No function may have a name here: the compiler would name it by a helper that the page has not.
		const [a, b, c, d] = [left, top, width, height].map((length) => Math.round(length * devicePixelRatio));
		return { left: a!, top: b!, width: c!, height: d! };
	});

/** Marks alone are kept exactly: what is laid over another map shows every blemish of its edges. */
function asWebp(png: Buffer, { look }: Drawing): Promise<Buffer> {
	return sharp(png)
		.webp({ quality: WEBP_QUALITY, lossless: look['transparent'] === 'on' })
		.toBuffer();
}
