/** A talk as a PPTX: each step a slide with its still as a picture and its words as text that can be changed. */
import Pptx from 'pptxgenjs';
import { BAR, COLOURS, defineMasters, FACES, LINE, MASTERS, SHEET } from './masters';
import { finishPptx } from './finish';
import { notesOf } from './notes';
import type { PptxStep, PptxTalk } from './talk';
import { worksBySheet } from './works';

type Slide = ReturnType<Pptx['addSlide']>;

/** The bytes of the file; the same talk gives the same bytes. */
export async function buildPptx(talk: PptxTalk): Promise<Buffer> {
	const pptx = new Pptx();
	pptx.defineLayout({ name: 'wide', ...SHEET });
	pptx.layout = 'wide';
	pptx.title = talk.title;
	pptx.subject = talk.subtitle ?? '';
	pptx.author = '';
	pptx.company = '';
	pptx.theme = { headFontFace: FACES.heading, bodyFontFace: FACES.body };
	defineMasters(pptx, talk);
	addCover(pptx, talk);
	addSteps(pptx, talk);
	addWorks(pptx, talk);
	const written = (await pptx.write({ outputType: 'nodebuffer' })) as Buffer;
	return finishPptx(written, talk.language);
}

const asData = (picture: Buffer) => `image/jpeg;base64,${picture.toString('base64')}`;

function addCover(pptx: Pptx, { ground, groundAlt, title, subtitle, edition }: PptxTalk): void {
	const slide = pptx.addSlide({ masterName: MASTERS.cover });
	slide.addImage({ data: asData(ground), x: 0, y: 0, w: SHEET.width, h: SHEET.height, altText: groundAlt });
	const plate = { x: 0, y: 4.5, w: SHEET.width, h: 3 };
	slide.addShape('rect', { ...plate, fill: { color: COLOURS.paper }, line: { color: COLOURS.paper } });
	slide.addText(title, { placeholder: 'title' });
	const line = [subtitle, edition].filter((text) => text !== undefined).join('  ·  ');
	if (line !== '') slide.addText(line, { placeholder: 'subtitle' });
}

/** A section for each slide of the talk, in which its steps lie. */
function addSteps(pptx: Pptx, { steps }: PptxTalk): void {
	const sections = new Set<string>();
	for (const step of steps) {
		const section = `${step.number} ${step.title}`;
		if (!sections.has(section)) pptx.addSection({ title: section });
		sections.add(section);
		addStep(pptx.addSlide({ masterName: MASTERS.step, sectionTitle: section }), step);
	}
}

function addStep(slide: Slide, step: PptxStep): void {
	const { picture, alt, caption, number, title, moment, sources } = step;
	slide.addImage({ data: asData(picture), x: 0, y: 0, w: SHEET.width, h: BAR.y, altText: alt });
	slide.addText(caption, { placeholder: 'title' });
	slide.addText([`${number}  ${title}`, ...(moment === undefined ? [] : [moment])].join('  ·  '), {
		placeholder: 'running',
	});
	if (sources.length > 0) slide.addText(cut(`Sources: ${sources.join('; ')}`), { placeholder: 'sources' });
	slide.addNotes(notesOf(step));
}

/** Letters of the line of sources that fit; the notes have all of them. */
const LONGEST = 110;
const REST = ' … (all in the notes)';

function cut(text: string): string {
	if (text.length <= LONGEST) return text;
	return text.slice(0, LONGEST - REST.length).replace(/;?\s+\S*$/, '') + REST;
}

function addWorks(pptx: Pptx, { works, credit }: PptxTalk): void {
	pptx.addSection({ title: 'Sources' });
	for (const entries of worksBySheet([...works, `Maps: ${credit}`])) {
		const slide = pptx.addSlide({ masterName: MASTERS.works, sectionTitle: 'Sources' });
		slide.addText('Sources', { placeholder: 'title' });
		const lines = entries.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: LINE.after } }));
		slide.addText(lines, { placeholder: 'body' });
	}
}
