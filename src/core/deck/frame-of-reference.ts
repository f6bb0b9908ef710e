/** The deck's frame of reference: title, clock, language, sides, and what the first step leaves out. */
import type { Campaign } from '../campaign';
import type { Entity, Span } from '../entity';
import { asInstant, asSeconds, type Instant } from '../instant';
import { didYouMean, type Problem } from '../problem';
import type { DeckSpec, SlideSpec } from '../slide';
import { readClocks, type Clocks } from './clocks';
import type { Filled } from './keyframe';
import { readPeriod } from './period';
import { quoted } from './quoted';

/** What holds for the whole deck. */
export interface FrameOfReference extends Clocks {
	readonly title: string;
	readonly subtitle: string | undefined;
	/** BCP 47 tag of the prose, and of the first choice among names. */
	readonly language: string;
	/** That of the title, where a translated deck has kept the original's; else the same. */
	readonly titled: string;
	/** Sides in the order of the theme's colours. */
	readonly sides: readonly string[];
	/** From the first to the last instant of the campaign; `undefined` where the deck does not say. */
	readonly period: Span | undefined;
	/** Whether every number in prose must be claimed or computed. */
	readonly numbers: 'claimed' | undefined;
}

/** Reads `slides/deck.ts`; what it leaves out follows from slides and campaign, as its documentation says. `first` stands before the first step. */
export function readDeckSpec(
	spec: DeckSpec,
	slides: readonly SlideSpec[],
	campaign: Campaign,
	problems: Problem[],
): { readonly reference: FrameOfReference; readonly first: Filled } {
	const steps = slides.flatMap(({ steps }) => Object.values(steps));
	if (
		steps[0] &&
		(steps[0].at === undefined || steps[0].view?.center === undefined || steps[0].view.zoom === undefined)
	) {
		problems.push(firstStepProblem);
	}
	const firstTime = steps.find(({ at }) => typeof at === 'string' && at.includes('T'))?.at;
	return {
		reference: {
			title: spec.title ?? slides[0]?.title ?? 'Presentation',
			subtitle: spec.subtitle,
			language: spec.language ?? 'en',
			titled: spec.language ?? 'en',
			...readClocks(spec, firstTime, problems),
			sides: allSides(spec.sides ?? [], campaign),
			period: readPeriod(spec, problems),
			numbers: readNumbers(spec.numbers, problems),
		},
		first: {
			at: earliest(campaign),
			precision: 'minute',
			view: { center: [0, 20], zoom: 2, bearing: 0, pitch: 0 },
			show: new Set(),
			duration: asSeconds(0),
			caption: undefined,
			panel: undefined,
		},
	};
}

const firstStepProblem: Problem = {
	where: ['slides', 'first step'],
	what: 'The first step of the deck expected to say at, view.center and view.zoom, for there is no step before it.',
	fix: "Add at: '1938-07-29T00:00+10:00' and view: { center: [130.6, 42.45], zoom: 12 }, with your place and time.",
};

/** `numbers` as it may be written; anything else is a problem and as if left out. */
function readNumbers(numbers: unknown, problems: Problem[]): FrameOfReference['numbers'] {
	if (numbers === undefined || numbers === 'claimed') return numbers;
	const near = typeof numbers === 'string' ? didYouMean(numbers, ['claimed']) : '';
	problems.push({
		where: ['slides/deck.ts', 'numbers'],
		what: `"claimed" or nothing expected; ${quoted(numbers)} found.${near}`,
		fix: "Write numbers: 'claimed' to have every number in prose claimed or computed, or leave it away.",
	});
	return undefined;
}

function allSides(stated: readonly string[], { entities }: Campaign): readonly string[] {
	const found = [...entities.values()].flatMap(({ side }) => (side === undefined ? [] : [side]));
	return [...new Set([...stated, ...found])];
}

function earliest({ entities }: Campaign): Instant {
	const times = [...entities.values()].flatMap(instantsOf);
	return times.reduce((least, time) => (time < least ? time : least), times[0] ?? asInstant(0));
}

function instantsOf(entity: Entity): readonly Instant[] {
	if (entity.kind === 'track' || entity.kind === 'front') return entity.times;
	return entity.span.start === undefined ? [] : [entity.span.start];
}
