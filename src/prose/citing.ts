/** Which steps cite a claim, in their words or in the panel beside the map. */
import type { Component } from 'svelte';
import { cursorAt } from '../core/cursor';
import type { Deck } from '../core/deck';
import { claimsOfPanel } from '../core/panel/claims';
import { idsOf } from '../core/reckon';
import type { SetWords } from './cited';
import type { ProofReader } from './context';
import { createFootnotes } from './footnotes';

/** A step as a link names it. */
export interface StepRef {
	readonly slide: string;
	readonly step: string;
}

/** The steps that cite each claim, by its id, in the order of the deck, each once. */
export function citingSteps(
	deck: Deck,
	prose: ReadonlyMap<string, Component>,
	setWords: SetWords,
): ReadonlyMap<string, readonly StepRef[]> {
	const cited = new Map(deck.keyframes.map((keyframe, i) => [keyOf(keyframe), new Set(inPanel(deck, i))]));
	for (const { id: slide } of deck.slides) {
		const Words = prose.get(slide);
		if (!Words) continue;
		let step = '';
		const add = (ids: readonly string[]) => ids.forEach((id) => cited.get(keyOf({ slide, step }))?.add(id));
		const proof = listener((name) => (step = name), add);
		setWords(Words, { deck, cursor: () => cursorAt(deck, 0), footnotes: createFootnotes(), proof });
	}
	const steps = new Map<string, StepRef[]>();
	for (const { slide, step } of deck.keyframes)
		for (const id of cited.get(keyOf({ slide, step })) ?? [])
			steps.set(id, [...(steps.get(id) ?? []), { slide, step }]);
	return steps;
}

const keyOf = ({ slide, step }: StepRef) => `${slide}/${step}`;

/** A panel cites where it first stands, not at every step at which it is left. */
function inPanel({ campaign, keyframes }: Deck, index: number): readonly string[] {
	const { panel } = keyframes[index]!;
	return panel && panel !== keyframes[index - 1]?.panel ? claimsOfPanel(panel, campaign) : [];
}

function listener(step: (name: string) => void, add: (ids: readonly string[]) => void): ProofReader {
	return {
		step,
		claim: (id) => add([id]),
		reckoning: (asked) => add(idsOf(asked)),
		cite: () => undefined,
		distance: () => undefined,
		named: () => undefined,
		share: () => undefined,
	};
}
