/** `npm run handout`: the talk as a tagged PDF, with its stills, its words, their sources, and a map to fill in. */
import { settingsQuery } from '../app/handout/settings';
import { OPTIONS, readRequest, type HandoutRequest } from './handout/options';
import { printDocument } from './handout/print';
import { chosenSteps } from './paper/chosen';
import { outlineOf, runPaper, type Made } from './paper/command';
import { BLANK, openDocument, type Outline, type StepName } from './paper/document';
import { countPictures, forgetPictures, takePictures } from './paper/pictures';
import type { ServedPage } from './served-page';
import { planStills } from './stills/plan';

runPaper(import.meta.url, {
	usage: 'npm run handout -- [OPTIONS]: writes the talk as a document for print.',
	options: OPTIONS,
	read: readRequest,
	make: makeHandout,
});

async function makeHandout(served: ServedPage, request: HandoutRequest): Promise<Made> {
	const outline = await outlineOf(served, request);
	const steps = chosenSteps(outline.steps, request.slides);
	const pictures = await allPictures(served, request, outline, steps);
	const document = await openDocument(served, request, settingsQuery(request.settings), pictures);
	console.log('Printing');
	const { bytes, pages } = await printDocument(document.page);
	document.check();
	return { bytes, told: `${steps.length} steps on ${pages} pages` };
}

/** A picture of each step, and the map to fill in. */
async function allPictures(
	served: ServedPage,
	request: HandoutRequest,
	outline: Outline,
	steps: readonly StepName[],
): Promise<ReadonlyMap<string, Buffer>> {
	const blank = request.blank ?? outline.overall;
	planStills(outline.steps, blank);
	const tell = countPictures(steps.length + 1);
	const wide = { width: 1920, height: 1080, more: { caption: 'off' }, steps };
	const pictures = await takePictures(served, request, wide, tell);
	const high = { ...HIGH, more: { caption: 'off', blank: 'on' }, steps: [blank], name: 'the map to fill in' };
	const [map] = (await takePictures(served, request, high, tell)).values();
	forgetPictures();
	return new Map([...pictures, [BLANK, map!]]);
}

/** CSS pixels of a map that fills a page. */
const HIGH = { width: 1500, height: 2100 };
