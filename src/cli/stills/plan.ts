/** Which stills there are to be, and how their files are called. */
import type { StepInfo } from '../../app/automation';
import { didYouMean } from '../../core/problem';
import { fileNames } from '../../export/picture/file-names';
import { failure } from '../script';
import type { Request, StillFormat } from './options';

/** A step of which a still is made, and the name of its file. */
export interface PlannedStill {
	readonly slide: string;
	readonly step: string;
	readonly file: string;
}

type Names = Pick<StepInfo, 'slide' | 'step'>;
type Filter = Pick<Request, 'slide' | 'step'> & { readonly format?: StillFormat };

/** The stills of the steps that match, in the order of the deck. A failure names the slide or step that does not exist. */
export function planStills(steps: readonly Names[], filter: Filter): readonly PlannedStill[] {
	if (steps.length === 0) throw failure('The presentation has no steps; npm run check says why.');
	const slides = [...new Set(steps.map(({ slide }) => slide))];
	checkFilter(steps, slides, filter);
	const ending = filter.format === 'jpeg' ? 'jpg' : (filter.format ?? 'png');
	const wanted = steps.filter(({ slide, step }) => slide === (filter.slide ?? slide) && step === (filter.step ?? step));
	const planned = fileNames(steps, wanted).map(({ slide, step, name }) => ({ slide, step, file: `${name}.${ending}` }));
	checkFiles(planned);
	return planned;
}

function checkFilter(steps: readonly Names[], slides: readonly string[], { slide, step }: Filter): void {
	if (slide !== undefined && !slides.includes(slide)) {
		throw failure(`There is no slide "${slide}".${didYouMean(slide, slides) || ` There are ${slides.join(', ')}.`}`);
	}
	const known = [...new Set(steps.filter((one) => one.slide === (slide ?? one.slide)).map((one) => one.step))];
	if (step === undefined || known.includes(step)) return;
	const place = slide === undefined ? 'No slide has' : `The slide "${slide}" has no`;
	const what = slide === undefined ? `a step "${step}"` : `step "${step}"`;
	throw failure(`${place} ${what}.${didYouMean(step, known) || ` There are ${known.join(', ')}.`}`);
}

/** Some file systems take `A.png` and `a.png` for one file. */
function checkFiles(planned: readonly PlannedStill[]): void {
	const seen = new Map<string, string>();
	for (const { file } of planned) {
		const twin = seen.get(file.toLowerCase());
		if (twin !== undefined) throw failure(`Two steps would share the file ${twin}: rename one of them.`);
		seen.set(file.toLowerCase(), file);
	}
}
