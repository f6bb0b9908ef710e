/** `npm run pptx`: the talk as slides for an office program, each still a picture, all words text. */
import { settingsQuery } from '../app/handout/settings';
import { buildPptx } from '../export/pptx/build';
import { PICTURE_RATIO } from '../export/pptx/masters';
import type { PptxTalk } from '../export/pptx/talk';
import { chosenSteps } from './paper/chosen';
import { outlineOf, runPaper } from './paper/command';
import { BLANK, openDocument } from './paper/document';
import type { PaperRequest } from './paper/options';
import { countPictures, forgetPictures, takePictures } from './paper/pictures';
import { OPTIONS, readRequest } from './pptx/options';
import { readTalk } from './pptx/read-talk';
import type { ServedPage } from './served-page';

runPaper(import.meta.url, {
	usage: 'npm run pptx -- [OPTIONS]: writes the talk as slides for an office program.',
	options: OPTIONS,
	read: readRequest,
	make: async (served, request) => {
		const talk = await makeTalk(served, request);
		return { bytes: await buildPptx(talk), told: `${talk.steps.length} steps as slides` };
	},
});

/** CSS pixels across a picture. */
const WIDTH = 1920;

async function makeTalk(served: ServedPage, request: PaperRequest): Promise<PptxTalk> {
	const outline = await outlineOf(served, request);
	const steps = chosenSteps(outline.steps, request.slides);
	const tell = countPictures(steps.length + 1);
	const above = { width: WIDTH, height: Math.round(WIDTH / PICTURE_RATIO), more: { caption: 'off' }, steps };
	const pictures = await takePictures(served, request, above, tell);
	const ground = { width: WIDTH, height: 1080, more: { caption: 'off', blank: 'on' }, steps: [outline.overall], name: 'the cover' }; // prettier-ignore
	const [cover] = (await takePictures(served, request, ground, tell)).values();
	forgetPictures();
	const settings = settingsQuery({ layout: 'page', paper: 'a4', notes: true, slides: request.slides });
	const document = await openDocument(served, request, settings, new Map([...pictures, [BLANK, cover!]]));
	const { steps: words, ...talk } = await readTalk(document.page);
	document.check();
	const illustrated = words.map((step) => ({ ...step, picture: pictures.get(`${step.slide}/${step.step}`)! }));
	return { ...talk, ground: cover!, steps: illustrated };
}
