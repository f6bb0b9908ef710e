/** Which steps go on paper. */
import { planStills } from '../stills/plan';
import type { StepName } from './document';

/** The steps of the slides that are named, in the order of the deck; all where none are. A failure names the slide that does not exist. */
export function chosenSteps(steps: readonly StepName[], slides: readonly string[]): readonly StepName[] {
	for (const slide of slides) planStills(steps, { slide, step: undefined });
	return steps.filter(({ slide }) => slides.length === 0 || slides.includes(slide));
}
