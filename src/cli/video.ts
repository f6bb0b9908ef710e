/** `npm run video`: the talk, a slide or a step as a film, with its captions and chapters. */
import type { Page } from 'playwright-core';
import type { Presentation } from '../app/automation';
import type { FilmMade, FilmOrder } from '../app/film';
import { helpText } from './options';
import { failure, messageOf, runScript } from './script';
import { withServedPage } from './served-page';
import { openStillPage } from './stills/page';
import { planStills } from './stills/plan';
import { openFilm, type FilmFile } from './video/film-file';
import { OPTIONS, readRequest, type VideoRequest } from './video/options';

runScript(import.meta.url, async (args) => {
	const request = readRequest(args);
	if (request.help) {
		console.log(helpText('npm run video -- [OPTIONS]: writes the talk as a film.', OPTIONS));
		return 0;
	}
	const file = await openFilm(request.out);
	try {
		const { frames, codec, captions, chapters } = await withServedPage(({ browser, url }) =>
			openStillPage(browser, url, request.drawing).then(async ({ page, steps, faults }) => {
				planStills(steps, request.part);
				const made = await film(page, request, file);
				const [fault] = faults();
				if (fault !== undefined) throw failure(fault);
				return made;
			}),
		);
		await file.finish({ '.vtt': captions, '.chapters.vtt': chapters });
		console.log(`${frames} frames (${codec}) are in ${file.path}, captions and chapters beside it.`);
		return 0;
	} catch (error) {
		await file.discard();
		throw error;
	}
});

/** Has the page make the film, and writes what it hands out. */
async function film(page: Page, { part, size, fps, format }: VideoRequest, file: FilmFile): Promise<FilmMade> {
	let told = -1;
	await page.exposeFunction('filmBytes', (bytes: string, position: number) =>
		file.write(Buffer.from(bytes, 'base64'), position),
	);
	await page.exposeFunction('filmTold', (done: number, all: number) => {
		const percent = 5 * Math.floor((20 * done) / all);
		if (percent > told) console.log(`${(told = percent)} %, ${done} of ${all} frames`);
	});
	const order: FilmOrder = { ...part, ...size, fps, format };
	try {
		return await page.evaluate(inPage, order);
	} catch (error) {
		const [sentence = ''] = messageOf(error).split('\n');
		throw failure(`The film could not be made: ${sentence.replace(/^page\.evaluate: (Error: )?/, '')}`);
	}
}

/** In the page. */
function inPage(order: FilmOrder): Promise<FilmMade> {
	const { presentation, filmBytes, filmTold } = window as unknown as {
		readonly presentation: Presentation;
		readonly filmBytes: (bytes: string, position: number) => Promise<void>;
		readonly filmTold: (done: number, all: number) => Promise<void>;
	};
	// Methods, for these keep their names by themselves: nothing is named here that the page does not have.
	return presentation.film(order, {
		write(bytes, position) {
			return filmBytes(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), position);
		},
		tell(done, all) {
			return filmTold(done, all);
		},
	});
}
