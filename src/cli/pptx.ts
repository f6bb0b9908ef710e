/** `npm run pptx`: the talk as slides for an office program, each still a picture, all words text. */
import { settingsQuery } from '../app/handout/settings';
import { buildPptx } from '../export/pptx/build';
import { PICTURE_RATIO } from '../export/pptx/masters';
import type { PptxTalk } from '../export/pptx/talk';
import { helpText } from './options';
import { chosenSteps } from './paper/chosen';
import { BLANK, openDocument } from './paper/document';
import type { PaperRequest } from './paper/options';
import { openOutput } from './paper/output';
import { forgetPictures, takePictures } from './paper/pictures';
import { OPTIONS, readRequest } from './pptx/options';
import { readTalk } from './pptx/read-talk';
import { runScript } from './script';
import { withServedPage, type ServedPage } from './served-page';

const USAGE = 'npm run pptx -- [OPTIONS]: writes the talk as slides for an office program.';

runScript(import.meta.url, async (args) => {
	const request = readRequest(args);
	if (request.help) {
		console.log(helpText(USAGE, OPTIONS));
		return 0;
	}
	const output = await openOutput(request.out);
	const talk = await withServedPage((served) => makeTalk(served, request));
	await output.write(await buildPptx(talk));
	console.log(`${talk.steps.length} steps as slides are in ${output.path}.`);
	return 0;
});

/** CSS pixels across a picture. */
const WIDTH = 1920;

async function makeTalk(served: ServedPage, request: PaperRequest): Promise<PptxTalk> {
	// First without pictures: what is wrong is known before they are made.
	const { page, outline } = await openDocument(served, request, {}, new Map());
	await page.close();
	const steps = chosenSteps(outline.steps, request.slides);
	let count = 0;
	const tell = (what: string, made: boolean) =>
		console.log(`${++count}/${steps.length + 1} ${what}${made ? '' : ' (as it was)'}`);
	const above = { width: WIDTH, height: Math.round(WIDTH / PICTURE_RATIO), more: { caption: 'off' }, steps };
	const pictures = await takePictures(served, request, above, ({ slide, step }, made) =>
		tell(`${slide}/${step}`, made),
	);
	const ground = { width: WIDTH, height: 1080, more: { caption: 'off', blank: 'on' }, steps: [outline.overall] };
	const [cover] = (await takePictures(served, request, ground, (_, made) => tell('the cover', made))).values();
	forgetPictures();
	const settings = settingsQuery({ layout: 'page', paper: 'a4', notes: true, slides: request.slides });
	const document = await openDocument(served, request, settings, new Map([...pictures, [BLANK, cover!]]));
	const { steps: words, ...talk } = await readTalk(document.page);
	document.check();
	const illustrated = words.map((step) => ({ ...step, picture: pictures.get(`${step.slide}/${step.step}`)! }));
	return { ...talk, ground: cover!, steps: illustrated };
}
