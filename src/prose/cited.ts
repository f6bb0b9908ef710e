/** Which works a deck cites, in its words, its panels and on its map: what a bibliography lists. */
import type { Component } from 'svelte';
import type { Campaign, Source } from '../core/campaign';
import { cursorAt } from '../core/cursor';
import type { Deck } from '../core/deck';
import type { Entity, SourceRef } from '../core/entity';
import { claimsOfPanel } from '../core/panel/claims';
import { idsOf } from '../core/reckon';
import type { PanelFigure, PanelHour, PanelSpec } from '../core/slide';
import type { ProofReader, Talk } from './context';
import { createFootnotes } from './footnotes';

/** Sets the words of a slide, so that they tell the talk's proof reader what they cite; in a page and in Node by different means. */
export type SetWords = (Words: Component, talk: Talk) => void;

/** The works that the deck cites, in the order of a bibliography. */
export function citedSources(deck: Deck, prose: ReadonlyMap<string, Component>, setWords: SetWords): readonly Source[] {
	const ids = new Set<string>([...onMap(deck), ...beside(deck), ...inWords(deck, prose, setWords)]);
	const cited = [...ids].flatMap((id) => deck.campaign.sources.get(id) ?? []);
	return cited.sort((a, b) => (a.cited?.rank ?? 0) - (b.cited?.rank ?? 0));
}

const idsIn = (refs: readonly SourceRef[]) => refs.map(({ id }) => id);

/** The sources of every entity that some step shows. */
function onMap({ keyframes, campaign }: Deck): readonly string[] {
	const shown = new Set(keyframes.flatMap(({ show }) => [...show]));
	return [...shown].flatMap((id) => {
		const entity = campaign.entities.get(id);
		return entity ? sourcesOf(entity) : [];
	});
}

function sourcesOf(entity: Entity): readonly string[] {
	const vertices = 'vertices' in entity ? entity.vertices : [];
	return [entity.knowledge, ...vertices].flatMap(({ sources }) => idsIn(sources));
}

const claimRefs = ({ claims }: Campaign, id: string) => claims.get(id)?.sources ?? [];
const claimSources = (campaign: Campaign, id: string) => idsIn(claimRefs(campaign, id));

/** The sources of every panel. */
function beside({ keyframes, campaign }: Deck): readonly string[] {
	return keyframes.flatMap(({ panel }) => (panel ? idsIn(panelRefs(panel, campaign)) : []));
}

/** The sources that a panel cites, with their lines. */
export function panelRefs(panel: PanelSpec, campaign: Campaign): readonly SourceRef[] {
	const ofFigures = (figures: readonly (PanelFigure | PanelHour)[]) =>
		figures.flatMap((one) => ('claim' in one ? claimRefs(campaign, one.claim) : one.sources));
	switch (panel.kind) {
		case 'bars':
			return ofFigures(panel.groups.flatMap(({ bars }) => bars));
		case 'hours':
			return ofFigures(panel.hours);
		case 'list':
			return panel.items.flatMap(({ sources }) => sources ?? []);
		case 'claims':
		case 'distances':
			return claimsOfPanel(panel, campaign).flatMap((id) => claimRefs(campaign, id));
	}
}

/** The sources that the words of all slides cite. */
function inWords(deck: Deck, prose: ReadonlyMap<string, Component>, setWords: SetWords): ReadonlySet<string> {
	const found = new Set<string>();
	const add = (ids: readonly string[]) => ids.forEach((id) => found.add(id));
	const proof: ProofReader = {
		claim: (id) => add(claimSources(deck.campaign, id)),
		cite: (id) => add([id]),
		reckoning: (asked) => add(idsOf(asked).flatMap((id) => claimSources(deck.campaign, id))),
		distance: () => undefined,
		step: () => undefined,
		named: () => undefined,
		share: () => undefined,
	};
	for (const Words of prose.values())
		setWords(Words, { deck, cursor: () => cursorAt(deck, 0), footnotes: createFootnotes(), proof });
	return found;
}
