/** Slides and campaign made into a row of keyframes, in which nothing is left out. */
import type { ClockPrecision } from './calendar-date';
import type { Campaign } from './campaign';
import { checkEditions, readEditions, readPlan, type Edition } from './deck/editions';
import { readDeckSpec, type FrameOfReference } from './deck/frame-of-reference';
import { fillStep, type Filled } from './deck/keyframe';
import { checkPanels } from './deck/panel';
import { checkShown } from './deck/shown';
import { shapedSlide } from './deck/slide-shape';
import { checkSourceSides } from './deck/source-sides';
import { measuresOf } from './deck/measures';
import { readPhases, type StatedPhase } from './deck/phases';
import { staysOf } from './deck/stays';
import type { Span } from './fact';
import { shapedDeck } from './deck/spec-shape';
import type { Instant, OffsetMinutes, Seconds } from './instant';
import type { Problem } from './problem';
import type { SkyAt } from './sky';
import { skyAt } from './sky/almanac';
import { slideId, type DeckSpec, type PanelSpec, type SlideSpec, type ViewState } from './slide';

/** A step with nothing left out. */
export interface Keyframe {
	readonly slide: string;
	readonly step: string;
	readonly title: string;
	readonly caption: string | undefined;
	readonly at: Instant;
	/** How well `at` is known: to the minute, or a date alone. */
	readonly precision: ClockPrecision;
	readonly view: ViewState;
	/** Ids of the entities on the map, all of them known. */
	readonly show: ReadonlySet<string>;
	/** Seconds of movement into this step. */
	readonly duration: Seconds;
	/** Whether the campaign clock is shown. */
	readonly clock: boolean;
	/** Planned seconds of talk, by edition. */
	readonly plan: Readonly<Record<string, number>>;
	/** What stands beside the map. */
	readonly panel: PanelSpec | undefined;
}

/** A slide of the deck: its id, its number from 1, and the names of its steps in order. */
export interface DeckSlide {
	readonly id: string;
	/** The file it came from, as in `slides/05-two-readings.svelte`. */
	readonly file: string;
	readonly number: number;
	readonly title: string;
	readonly steps: readonly string[];
	/** BCP 47 tag of the language of its words: title, captions, panels and prose. */
	readonly language: string;
	/** The author's own slide, by which `<Step>` finds itself. */
	readonly spec: SlideSpec;
}

/** The whole talk. */
export interface Deck extends FrameOfReference {
	readonly slides: readonly DeckSlide[];
	readonly keyframes: readonly Keyframe[];
	readonly campaign: Campaign;
	/** Every edition that the author states, whichever this deck is. */
	readonly editions: readonly Edition[];
	/** The id of the edition that this deck is; `undefined` for the whole talk. */
	readonly edition: string | undefined;
	/** Phases of the campaign that the author states, in order of time. */
	readonly phases: readonly StatedPhase[];
	/** How long each unit of the whole deck stays on the map at an instant that is no step's. */
	readonly stays: ReadonlyMap<string, Span>;
	/** What is printed beside an entity that was measured, by its id. */
	readonly measures: ReadonlyMap<string, string>;
	/** Tells the sky over what is shown. */
	readonly sky: SkyAt;
}

/** A slide file: where it lies and what it exports. */
export interface SlideFile {
	readonly path: string;
	/** What the file exports as `slide`; `undefined` where it exports none. */
	readonly slide: SlideSpec | undefined;
	/** Where its words lie and their language, in a translated deck; else they are its own, in the language of the deck. */
	readonly words?: { readonly path: string; readonly language: string };
}

/** Builds the deck from slide files, in the order of their paths. Problems are those of slides; those of geo files come with the campaign. `null` stands for a `deck.ts` that exports no deck. */
export function buildDeck(
	files: readonly SlideFile[],
	campaign: Campaign,
	spec: DeckSpec | null = {},
): { readonly deck: Deck; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
	const frame = shapedDeck(spec, problems);
	const read = readSlides(sorted, frame.language ?? 'en', problems);
	const slides = read.map(({ slide }) => slide);
	const { reference, first } = readDeckSpec(
		frame,
		read.map(({ shaped }) => shaped),
		campaign,
		problems,
	);
	const editions = readEditions(frame, problems);
	const keyframes = fillSteps(read, { first, offset: reference.offset, editions }, problems);
	const phases = readPhases(frame, problems);
	const stays = staysOf(keyframes, campaign);
	const told = { phases, stays, measures: measuresOf(campaign), sky: skyAt };
	const deck: Deck = { ...reference, slides, keyframes, campaign, editions, edition: undefined, ...told };
	problems.push(...checkEditions(deck), ...checkShown(deck), ...checkPanels(deck));
	problems.push(...checkSourceSides(campaign, reference.sides));
	return { deck: { ...deck, keyframes: keyframes.map((frame) => onlyKnown(frame, campaign)) }, problems };
}

/** A slide of the deck, and what it says as far as it may be believed. */
interface ReadSlide {
	readonly slide: DeckSlide;
	readonly shaped: SlideSpec;
}

function readSlides(files: readonly SlideFile[], own: string, problems: Problem[]): readonly ReadSlide[] {
	const slides: ReadSlide[] = [];
	for (const { path, slide: written, words } of files) {
		const id = slideId(path);
		if (slides.some(({ slide }) => slide.id === id)) {
			problems.push(takenProblem(path, id));
			continue;
		}
		const shaped = shapedSlide(written, path, problems);
		if (!shaped) continue;
		const { path: file, language } = words ?? { path, language: own };
		const named = { id, file, number: slides.length + 1, title: shaped.title, language };
		slides.push({ slide: { ...named, steps: Object.keys(shaped.steps), spec: written! }, shaped });
	}
	if (slides.length === 0) {
		problems.push({
			where: ['slides'],
			what: 'At least one slide expected; none found that can be shown.',
			fix: 'Add a file such as slides/01-where.svelte that exports a slide with one step.',
		});
	}
	return slides;
}

function takenProblem(path: string, id: string): Problem {
	return {
		where: [path],
		what: `The slide id "${id}" is taken by another file.`,
		fix: 'Rename one of the two files; the order number does not count.',
	};
}

/** What all steps are filled with. */
interface Given {
	readonly first: Filled;
	readonly offset: OffsetMinutes;
	readonly editions: readonly Edition[];
}

function fillSteps(
	slides: readonly ReadSlide[],
	{ first, offset, editions }: Given,
	problems: Problem[],
): readonly Keyframe[] {
	const keyframes: Keyframe[] = [];
	let before = first;
	for (const { slide, shaped } of slides) {
		const { id, file, title, steps } = slide;
		before = { ...before, panel: undefined };
		for (const step of steps) {
			before = fillStep(shaped.steps[step]!, before, offset, [file, step], problems);
			const plan = readPlan(shaped.steps[step]!.plan, editions, [file, step, 'plan'], problems);
			keyframes.push({ slide: id, step, title, clock: shaped.clock ?? true, ...before, plan });
		}
	}
	return keyframes;
}

/** Unknown ids have their problem; the frame must not stumble over them. */
function onlyKnown(frame: Keyframe, { entities }: Campaign): Keyframe {
	return { ...frame, show: new Set([...frame.show].filter((id) => entities.has(id))) };
}
