/** The lines of the chronology, with the steps that cite them; loaded when somebody opens it, for all slides are read for it. */
import type { Component } from 'svelte';
import { chronologyOf } from '../core/chronology';
import type { Deck } from '../core/deck';
import { citationOf } from '../core/source-text';
import { citingSteps } from '../prose/citing';
import { setAside } from './set-aside';
import { say, spoken } from '../words';

/** One line, as it is shown. */
export interface ChronologyLine {
	readonly date: string;
	readonly text: string;
	/** Who says so, as footnotes name it. */
	readonly sources: readonly string[];
	readonly steps: readonly { readonly href: string; readonly label: string; readonly title: string }[];
}

/** Every dated claim of the campaign in order of time. */
export function chronologyLines(deck: Deck, prose: ReadonlyMap<string, Component>): readonly ChronologyLine[] {
	const citing = citingSteps(deck, prose, setAside);
	return chronologyOf(deck.campaign, deck.language, spoken()).map(({ date, text, sources, claims }) => {
		const hrefs = new Set(claims.flatMap((id) => citing.get(id) ?? []).map(({ slide, step }) => `#/${slide}/${step}`));
		return {
			date,
			text,
			sources: sources.map((ref) => citationOf(deck.campaign.sources, ref)),
			steps: linksTo(deck, hrefs),
		};
	});
}

function linksTo({ slides }: Deck, hrefs: ReadonlySet<string>): ChronologyLine['steps'] {
	return slides.flatMap(({ id, number, title, steps }) =>
		steps
			.map((step, i) => ({
				href: `#/${id}/${step}`,
				label: say('reader.chronologyStep', { slide: number, step: i + 1 }),
				title,
			}))
			.filter(({ href }) => hrefs.has(href)),
	);
}
