/** The picture of the page that is open, as a file. */
import type { Page } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';
import type { Presentation } from '../../app/automation';
import type { About } from '../../app/still/about';
import { withTexts } from '../../export/png-text';
import type { Drawing } from './options';
import { printStill } from './pdf';
import { textsOf, type MapBox } from './texts';
import { drawnOn, emptyCanvas, layTile, type Tiling } from './tiles';

/** Milliseconds that a picture may take; drawing 4K in software takes several seconds. */
export const PICTURE_MS = 180_000;
/** Of 100; letters stay clean from here on. */
const JPEG_QUALITY = 82;
const WEBP_QUALITY = 90;

/** Takes the picture as it stands, in the format that is asked for; part by part where it is larger than the page. */
export async function takeFile(
	page: Page,
	drawing: Drawing,
	about: About,
	tiling: Tiling | undefined,
): Promise<Buffer> {
	const { format, dpi } = drawing;
	if (format === 'pdf') return printStill(page, drawing, about);
	if (format === 'jpeg' && !tiling) return screenshot(page, { type: 'jpeg', quality: JPEG_QUALITY });
	const picture = tiling ? await takeParts(page, drawing, tiling) : await takePng(page, drawing);
	if (format === 'png') {
		const png = Buffer.isBuffer(picture) ? picture : await picture.png().toBuffer();
		return withTexts(png, textsOf(about, await mapBox(page)), dpi);
	}
	const drawn = Buffer.isBuffer(picture) ? sharp(picture) : picture;
	if (format === 'jpeg') return drawn.jpeg({ quality: JPEG_QUALITY }).toBuffer();
	// Marks alone are kept exactly: what is laid over another map shows every blemish of its edges.
	return drawn.webp({ quality: WEBP_QUALITY, lossless: isTransparent(drawing) }).toBuffer();
}

async function takeParts(page: Page, drawing: Drawing, { tiles }: Tiling): Promise<Sharp> {
	const canvas = emptyCanvas(drawing, isTransparent(drawing));
	for (const { left, top } of tiles) {
		await page.evaluate(showPart, [left, top] as const);
		const [x, y] = [Math.round(left * drawing.scale), Math.round(top * drawing.scale)];
		await layTile(canvas, await takePng(page, drawing), x, y);
	}
	return drawnOn(canvas);
}

/** In the page. */
function showPart([left, top]: readonly [number, number]): Promise<void> {
	return (window as unknown as { presentation: Presentation }).presentation.part(left, top);
}

const isTransparent = ({ look }: Drawing): boolean => look['transparent'] === 'on';

const takePng = (page: Page, drawing: Drawing): Promise<Buffer> =>
	screenshot(page, { type: 'png', omitBackground: isTransparent(drawing) });

const screenshot = (page: Page, options: Parameters<Page['screenshot']>[0]): Promise<Buffer> =>
	page.screenshot({ ...options, animations: 'disabled', timeout: PICTURE_MS });

/** Where the map stands in the picture, in device pixels. */
const mapBox = (page: Page): Promise<MapBox> =>
	page.evaluate(() => {
		const whole = document.querySelector('main')!.getBoundingClientRect();
		const { left, top, width, height } = document.querySelector('.stage')!.getBoundingClientRect();
		// No function may have a name here: the compiler would name it by a helper that the page has not.
		const lengths = [left - whole.left, top - whole.top, width, height];
		const [a, b, c, d] = lengths.map((length) => Math.round(length * devicePixelRatio));
		return { left: a!, top: b!, width: c!, height: d! };
	});
