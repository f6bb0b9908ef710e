/** The master slides: where text stands and how it looks; whoever changes them changes every slide. Inches and points. */
import type Pptx from 'pptxgenjs';
import type { PptxTalk } from './talk';

/** A sheet of 16 to 9. */
export const SHEET = { width: 13.333, height: 7.5 } as const;
/** The bar below the picture. */
export const BAR = { y: 6.42, height: SHEET.height - 6.42 } as const;
/** The shape of the picture above the bar. */
export const PICTURE_RATIO = SHEET.width / BAR.y;

/** The colours of the page's theme of paper. */
export const COLOURS = { paper: 'FFFDF8', ink: '24231F', quiet: '5B574C', rule: 'B9B09A', accent: '7A2E1D' } as const;
/** Faces that office programs have everywhere, or know how to replace. */
export const FACES = { heading: 'Georgia', body: 'Calibri' } as const;

export const MASTERS = { cover: 'Cover', step: 'Step', works: 'Sources' } as const;
/** Points of the lines of a bibliography, and after each. */
export const LINE = { size: 12, after: 5 } as const;

const EDGE = 0.42;
const WIDE = SHEET.width - 2 * EDGE;
const PLAIN = { align: 'left', margin: 0, color: COLOURS.ink, fontFace: FACES.body } as const;
const HEADING = { ...PLAIN, fontFace: FACES.heading, bold: true, valign: 'middle' } as const;

type Master = Parameters<Pptx['defineSlideMaster']>[0];
type Placeholder = Extract<NonNullable<Master['objects']>[number], { placeholder: unknown }>['placeholder']['options'];

const placeholder = (options: Placeholder) => ({ placeholder: { options, text: '' } });

/** Defines the masters of a talk. */
export function defineMasters(pptx: Pptx, { credit }: PptxTalk): void {
	const background = { color: COLOURS.paper };
	pptx.defineSlideMaster({ title: MASTERS.cover, background, objects: COVER });
	pptx.defineSlideMaster({ title: MASTERS.step, background, objects: stepObjects(credit) });
	pptx.defineSlideMaster({ title: MASTERS.works, background, objects: WORKS });
}

const COVER: NonNullable<Master['objects']> = [
	placeholder({ ...HEADING, name: 'title', type: 'title', x: 0.9, y: 4.8, w: 11.5, h: 1.2, fontSize: 44 }),
	placeholder({
		...PLAIN,
		name: 'subtitle',
		type: 'body',
		x: 0.9,
		y: 6.05,
		w: 11.5,
		h: 0.6,
		fontSize: 22,
		color: COLOURS.quiet,
		valign: 'top',
	}),
];

const small = { ...PLAIN, color: COLOURS.quiet, valign: 'middle' } as const;

const stepObjects = (credit: string): NonNullable<Master['objects']> => [
	{ line: { x: 0, y: BAR.y, w: SHEET.width, h: 0, line: { color: COLOURS.rule, width: 1.5 } } },
	placeholder({ ...small, name: 'running', type: 'body', x: EDGE, y: BAR.y + 0.08, w: WIDE, h: 0.24, fontSize: 12 }),
	placeholder({ ...HEADING, name: 'title', type: 'title', x: EDGE, y: BAR.y + 0.31, w: WIDE, h: 0.46, fontSize: 24 }),
	placeholder({ ...small, name: 'sources', type: 'body', x: EDGE, y: BAR.y + 0.8, w: 6.4, h: 0.22, fontSize: 9 }),
	{
		text: {
			text: credit,
			options: { ...small, x: 6.9, y: BAR.y + 0.8, w: 6.01, h: 0.22, fontSize: 6.5, align: 'right' },
		},
	},
];

const WORKS: NonNullable<Master['objects']> = [
	placeholder({ ...HEADING, name: 'title', type: 'title', x: EDGE, y: 0.35, w: WIDE, h: 0.7, fontSize: 28 }),
	placeholder({
		...PLAIN,
		name: 'body',
		type: 'body',
		x: EDGE,
		y: 1.2,
		w: WIDE,
		h: 5.9,
		fontSize: LINE.size,
		valign: 'top',
	}),
];
