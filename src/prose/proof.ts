/** Reads the words of every slide without a page, for the figures in them: what is cited in vain is a problem, what is measured goes on the proof sheet. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { claimText } from '../core/claim-text';
import { cursorAt } from '../core/cursor';
import type { Deck, DeckSlide } from '../core/deck';
import { didYouMean, type Problem } from '../core/problem';
import { claimsOfPanel } from '../core/panel/claims';
import { idsOf, reckoned, type Reckoning } from '../core/reckon';
import type { Confidence } from '../core/entity';
import { shareOf, shareWords } from '../core/share';
import { askedAbout, measurementText, questionText, survey, testClaim, type Question } from '../core/survey';
import type { Source } from '../core/campaign';
import { citedSources } from './cited';
import { TALK, type ProofReader, type Talk } from './context';
import { createFootnotes } from './footnotes';
import { nameProblems } from './named';

/** One line of the proof sheet: what is claimed (where something is), what is computed, and the verdict. */
export interface ProofLine {
	readonly slide: string;
	readonly step: string;
	readonly asked: string;
	readonly claimed: string | undefined;
	readonly computed: string;
	readonly verdict: string | undefined;
}

/** What a proof reader found. */
export interface Proof {
	readonly lines: readonly ProofLine[];
	readonly problems: readonly Problem[];
}

/** Reads the words of all slides. */
export function proofOf(deck: Deck, prose: ReadonlyMap<string, Component>): Proof {
	const lines: ProofLine[] = [];
	const problems: Problem[] = [];
	for (const slide of deck.slides) {
		const Words = prose.get(slide.id);
		if (Words) readWords(deck, slide, Words, lines, problems);
		lines.push(...panelLines(deck, slide));
	}
	return { lines, problems };
}

function readWords(deck: Deck, slide: DeckSlide, Words: Component, lines: ProofLine[], problems: Problem[]): void {
	let step = '';
	const where = () => [slide.file, step];
	const proof: ProofReader = {
		step: (name) => {
			step = name;
			if (!slide.steps.includes(name)) problems.push(unknownStep(name, slide));
		},
		claim: (id) => {
			const found = readClaim(deck, id);
			if (found === undefined) problems.push(unknownClaim(id, deck, where()));
			else if (found.computed !== '') lines.push({ slide: slide.id, step, ...found });
		},
		distance: (question) => {
			const measured = survey(deck.campaign, question);
			if (!measured) return void problems.push(...unmeasurable(question, deck, where()));
			lines.push({
				slide: slide.id,
				step,
				asked: questionText(question),
				claimed: undefined,
				computed: measurementText(measured),
				verdict: undefined,
			});
		},
		named: (kind, id) => problems.push(...nameProblems(kind, id, deck, slide, step)),
		cite: (source) => problems.push(...unknownSource(source, deck, where())),
		share: (confidence) => {
			const found = shareLine(deck, confidence);
			if (typeof found === 'string') problems.push({ where: [...where(), '<Share>'], what: found, fix: SHARE_FIX });
			else lines.push({ slide: slide.id, step, ...found });
		},
		reckoning: (asked) => {
			if (reckoned(deck.campaign, asked) === undefined) problems.push(unreckonable(asked, where()));
		},
	};
	const talk: Talk = { deck, cursor: () => cursorAt(deck, 0), footnotes: createFootnotes(), proof };
	// What a slide renders to is nothing here; that it is rendered is all.
	void render(Words, { context: new Map([[TALK, talk]]) }).body;
}

const CONFIDENCES: readonly string[] = ['documented', 'inferred', 'schematic'] satisfies Confidence[];
const SHARE_FIX =
	'Write <Share of="schematic" />, with one of documented, inferred, schematic, in a deck that shows a place or a track.';

/** The line of a share, or why there is none. */
function shareLine(deck: Deck, confidence: Confidence): Omit<ProofLine, 'slide' | 'step'> | string {
	if (!CONFIDENCES.includes(confidence))
		return `A confidence expected; "${confidence}" found.${didYouMean(confidence, CONFIDENCES)}`;
	const found = shareOf(deck, confidence);
	if (!found) return 'Points on the map expected; no step shows a place or a track.';
	const computed = `${found.count} of ${found.all} points, ${shareWords(found.share)}`;
	return { asked: `share ${confidence}`, claimed: undefined, computed, verdict: undefined };
}

/** The claims of the panels of a slide, each where its panel first stands; a claim that the map cannot be asked about has no line. */
function panelLines(deck: Deck, { id: slide }: DeckSlide): readonly ProofLine[] {
	return deck.keyframes.flatMap((keyframe, i) => {
		const { panel, step } = keyframe;
		if (keyframe.slide !== slide || !panel || panel === deck.keyframes[i - 1]?.panel) return [];
		const found = claimsOfPanel(panel, deck.campaign).flatMap((id) => readClaim(deck, id) ?? []);
		return found
			.filter(({ computed }) => computed !== '')
			.map((line) => ({ ...line, slide, step, asked: `panel, ${line.asked}` }));
	});
}

function readClaim(deck: Deck, id: string): Omit<ProofLine, 'slide' | 'step'> | undefined {
	const claim = deck.campaign.claims.get(id);
	if (!claim) return undefined;
	const test = testClaim(deck.campaign, claim);
	const asked = claim.check ? questionText(claim.check) : '';
	return {
		asked: `${id}: ${asked}`,
		claimed: claimText(claim),
		computed: test ? measurementText(test.measured) : '',
		verdict: test?.verdict,
	};
}

function unknownStep(name: string, { file, steps }: DeckSlide): Problem {
	return {
		where: [file, '<Step>'],
		what: `The slide has no step "${name}".${didYouMean(name, steps)}`,
		fix: 'Mend the name, or add the step to the slide.',
	};
}

function unknownClaim(id: string, { campaign }: Deck, where: readonly string[]): Problem {
	return {
		where: [...where, '<Claim>'],
		what: `"${id}" is not in geo/claims.json.${didYouMean(id, campaign.claims.keys())}`,
		fix: 'Mend the id, or add the claim.',
	};
}

function unknownSource(id: string, { campaign }: Deck, where: readonly string[]): readonly Problem[] {
	if (campaign.sources.has(id)) return [];
	const what = `"${id}" is not in geo/sources.json.${didYouMean(id, campaign.sources.keys())}`;
	return [{ where: [...where, '<Cite>'], what, fix: 'Mend the id, or add the source.' }];
}

function unreckonable(asked: Reckoning, where: readonly string[]): Problem {
	return {
		where: [...where, '<Reckon>'],
		what: `${idsOf(asked).join(', ')}: claims with one figure each expected.`,
		fix: 'Mend the ids, or give the claims in geo/claims.json a value that is a number.',
	};
}

function unmeasurable(question: Question, { campaign }: Deck, where: readonly string[]): readonly Problem[] {
	const names = askedAbout(question);
	const missing = names.filter((name) => !campaign.entities.has(name));
	const place = [...where, '<Distance>'];
	if (missing.length === 0) {
		return [
			{
				where: place,
				what: `"${names.join('" and "')}" cannot be measured this way.`,
				fix: 'from and to take places, along a line, across, extent and area a zone; height, slope and sight take places with an altitude, speed a track.',
			},
		];
	}
	return missing.map((name) => ({
		where: place,
		what: `"${name}" is in no geo file.${didYouMean(name, campaign.entities.keys())}`,
		fix: 'Mend the id, or add the feature.',
	}));
}

/** The proof sheet as text: every measure that the prose speaks of, by slide and step, claimed and computed. */
export function proofSheet({ lines }: Proof): string {
	return lines
		.map(({ slide, step, asked, claimed, computed, verdict }) =>
			[
				`${slide}/${step}`,
				asked,
				claimed === undefined ? '' : `claimed ${claimed}`,
				`computed ${computed}`,
				verdict ?? '',
			]
				.filter((part) => part !== '')
				.join(' | '),
		)
		.map((line) => `${line.replaceAll('\u00a0', ' ')}\n`)
		.join('');
}

/** The works that the deck cites, found without a page. */
export function bibliographyOf(deck: Deck, prose: ReadonlyMap<string, Component>): readonly Source[] {
	return citedSources(deck, prose, (Words, talk) => void render(Words, { context: new Map([[TALK, talk]]) }).body);
}
