/** What an author writes in `slides/`: a deck's frame of reference, slides, and named steps as data. */
import type { LonLat, Names, SourceRef } from './entity';

/** Camera parameters, as MapLibre names them; the picture they describe is the reference viewport of `view.ts`. */
export interface ViewState {
	readonly center: LonLat;
	/** MapLibre zoom: the world is 512 · 2^zoom pixels wide. */
	readonly zoom: number;
	/** Degrees clockwise from north that point up. */
	readonly bearing: number;
	/** Degrees away from straight down, 0 to 85. */
	readonly pitch: number;
}

/** One press of *next*. What is left out stays as it was in the step before. */
export interface StepSpec {
	/**
	 * Where the campaign clock stands when the step is settled: ISO 8601 with offset, or a date alone (`1860-11-14`, `1860-11`, `1860`) where no more
	 * is known; the clock then shows that date, and what stands at its middle is drawn.
	 */
	readonly at?: string;
	/** Camera parameters; each one left out stays. */
	readonly view?: Partial<ViewState>;
	/** Ids of the entities on the map; when given it replaces the whole list. */
	readonly show?: readonly string[];
	/** Seconds of movement into this step, 1.5 when left out; 0 is a cut. */
	readonly duration?: number;
	/** One line for the lecture screen; the slide's title stands in where it is left out. */
	readonly caption?: string;
	/** Planned seconds of talk at this step, by edition; an edition that is not named here leaves the step out. */
	readonly plan?: Readonly<Record<string, number>>;
	/** What stands beside the map from this step on; `null` takes it away, and so does the next slide. */
	readonly panel?: PanelSpec | null;
}

/** A bar or a mark of a panel: the figure of a claim with its source, or a figure of our own with the sources it rests on. */
export type PanelFigure = { readonly label: string; readonly side?: string } & (
	{ readonly claim: string } | { readonly value: number; readonly sources: readonly SourceRef[] }
);

/** A claimed hour of a panel: the value of a claim, or an hour of our own as `13:30` with the sources it rests on. */
export type PanelHour = { readonly label: string; readonly side?: string } & (
	{ readonly claim: string } | { readonly value: string; readonly sources: readonly SourceRef[] }
);

/** What stands beside the map. */
export type PanelSpec = { readonly title: string; readonly note?: string } & (
	| {
			/** Bars from zero, in groups where labels repeat a group: contested numbers side by side. */
			readonly kind: 'bars';
			/** What is counted (`killed`, `tanks`, `%`), told once. */
			readonly unit: string;
			readonly groups: readonly { readonly name?: string; readonly bars: readonly PanelFigure[] }[];
	  }
	| {
			/** Claimed hours of one day on one scale of time; values of claims as `12:00`, with a date before it or without. */
			readonly kind: 'hours';
			readonly hours: readonly PanelHour[];
	  }
	| {
			/** What texts say of one question, each with its source. */
			readonly kind: 'claims';
			readonly claims: readonly string[];
	  }
	| {
			/** Every length and speed that a text states and the map can be asked about: claimed, computed, verdict. */
			readonly kind: 'distances';
			/** Ids of claims, in order; all that can be checked when left out. */
			readonly claims?: readonly string[];
	  }
	| {
			/** Words: what is open, or what is known. */
			readonly kind: 'list';
			readonly items: readonly { readonly text: string; readonly sources?: readonly SourceRef[] }[];
	  }
);

/** A selection of the steps that fits a time. */
export interface EditionSpec {
	/** As in `plan` and in a link: `?edition=30`. */
	readonly id: string;
	readonly minutes: number;
	/** As it is shown; `30 minutes`, in the language of the interface, when left out. */
	readonly title?: string;
}

/** A phase of the campaign, which the timeline shades: its name in each language or one text, and when it was, ISO 8601 with offset. */
export interface PhaseSpec {
	readonly name: Names | string;
	readonly start: string;
	readonly end: string;
}

/** A slide: one file in `slides/`, with its steps by name in the order they are stepped through. */
export interface SlideSpec<StepName extends string = string> {
	readonly title: string;
	/** Whether the campaign clock is shown; `true` when left out. */
	readonly clock?: boolean;
	readonly steps: Readonly<Record<StepName, StepSpec>>;
}

/** What holds for the whole deck; `slides/deck.ts` may leave it out altogether. */
export interface DeckSpec {
	readonly title?: string;
	readonly subtitle?: string;
	/** First and last instant of the campaign, ISO 8601 with offset: tracks, strikes and fronts beyond them are held to be slips. */
	readonly campaign?: { readonly start: string; readonly end: string };
	/** Offset of the deck's own clock, as `+10:00`; when left out, that of the first of `clocks`, else that of the first step. */
	readonly offset?: string;
	/** Whose clock that is, as it is printed beside the time. */
	readonly clock?: string;
	/** Clocks shown with the time, the deck's own first where `offset` does not say: `{ name: 'Moscow', offset: '+03:00' }`. */
	readonly clocks?: readonly { readonly name: string; readonly offset: string }[];
	/** BCP 47 tag of the prose and of the first choice among names; `en` when left out. */
	readonly language?: string;
	/** Sides in the order in which they take the theme's colours; when left out, in order of appearance. */
	readonly sides?: readonly string[];
	/** Shorter and longer forms of the talk; when left out there is one, of all steps. */
	readonly editions?: readonly EditionSpec[];
	/** Phases of the campaign in order of time; when left out, the slides' own intervals stand for them. */
	readonly phases?: readonly PhaseSpec[];
	/** `'claimed'` makes a bare number in prose a problem; when left out, it is advice. */
	readonly numbers?: 'claimed';
}

/** Types a slide, so that the name of a step is known to `<Step>` and to the compiler. */
export function defineSlide<const StepName extends string>(spec: SlideSpec<StepName>): SlideSpec<StepName> {
	return spec;
}

/** Types the deck's frame of reference in `slides/deck.ts`. */
export function defineDeck(spec: DeckSpec): DeckSpec {
	return spec;
}

/** A slide's file name without folder, order number and ending: `slides/05-two-readings.svelte` is `two-readings`. */
export function slideId(path: string): string {
	return path
		.replace(/^.*\//, '')
		.replace(/\.svelte$/, '')
		.replace(/^\d+[-_.]?/, '');
}
