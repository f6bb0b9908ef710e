/** `npm run handout`: the talk as a tagged PDF, with its stills, its words, their sources, and a map to fill in. */
import { settingsQuery } from '../app/handout/settings';
import { OPTIONS, readRequest, type HandoutRequest } from './handout/options';
import { printDocument } from './handout/print';
import { helpText } from './options';
import { chosenSteps } from './paper/chosen';
import { BLANK, openDocument, type Outline, type StepName } from './paper/document';
import { openOutput } from './paper/output';
import { forgetPictures, takePictures } from './paper/pictures';
import { runScript } from './script';
import { withServedPage, type ServedPage } from './served-page';
import { planStills } from './stills/plan';

const USAGE = 'npm run handout -- [OPTIONS]: writes the talk as a document for print.';

runScript(import.meta.url, async (args) => {
	const request = readRequest(args);
	if (request.help) {
		console.log(helpText(USAGE, OPTIONS));
		return 0;
	}
	const output = await openOutput(request.out);
	const { bytes, pages, steps } = await withServedPage((served) => makeHandout(served, request));
	await output.write(bytes);
	console.log(`${steps} steps on ${pages} pages are in ${output.path}.`);
	return 0;
});

async function makeHandout(served: ServedPage, request: HandoutRequest) {
	// First without pictures: what is wrong is known before they are made.
	const { page, outline } = await openDocument(served, request, {}, new Map());
	await page.close();
	const steps = chosenSteps(outline.steps, request.slides);
	const pictures = await allPictures(served, request, outline, steps);
	const document = await openDocument(served, request, settingsQuery(request.settings), pictures);
	console.log('Printing');
	const printed = await printDocument(document.page);
	document.check();
	return { ...printed, steps: steps.length };
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
	let count = 0;
	const tell = (what: string, made: boolean) =>
		console.log(`${++count}/${steps.length + 1} ${what}${made ? '' : ' (as it was)'}`);
	const wide = { width: 1920, height: 1080, more: { caption: 'off' }, steps };
	const pictures = await takePictures(served, request, wide, ({ slide, step }, made) => tell(`${slide}/${step}`, made));
	const high = { ...HIGH, more: { caption: 'off', blank: 'on' }, steps: [blank] };
	const [map] = (await takePictures(served, request, high, (_, made) => tell('the map to fill in', made))).values();
	forgetPictures();
	return new Map([...pictures, [BLANK, map!]]);
}

/** CSS pixels of a map that fills a page. */
const HIGH = { width: 1500, height: 2100 };
