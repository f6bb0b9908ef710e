/** A page of the gallery: one mark in one state, as a step that also says in which look it is seen, and when. */
import type { Look } from '../core/look';
import type { SlideSpec, StepSpec } from '../core/slide';

/** A step with the look that belongs to it and the moment at which it is looked at; a cut where no duration is given. */
export interface Page extends StepSpec {
	/** What differs from the plain look, as long as the viewer chooses nothing else. */
	readonly look?: Partial<Look>;
	/** Share of its duration at which links and goldens show it, 0 to 1; 1, settled, when left out. */
	readonly moment?: number;
}

/** Pages of one kind of mark, in order; each comes from the one before it, as steps do. */
export interface PageGroup {
	readonly title: string;
	/** Whether the campaign clock is shown; `false` when left out, for most marks do not need it. */
	readonly clock?: boolean;
	readonly pages: Readonly<Record<string, Page>>;
}

/** Types a group of pages. */
export function definePages(group: PageGroup): PageGroup {
	return group;
}

/** The group as a slide of a deck. */
export function slideOf({ title, clock = false, pages }: PageGroup): SlideSpec {
	const steps = Object.entries(pages).map(([name, page]) => [name, stepOf(page)] as const);
	return { title, clock, steps: Object.fromEntries(steps) };
}

const OWN: readonly string[] = ['look', 'moment'] satisfies (keyof Page)[];

function stepOf(page: Page): StepSpec {
	const step = Object.entries(page).filter(([key]) => !OWN.includes(key));
	return { duration: 0, ...Object.fromEntries(step) };
}
