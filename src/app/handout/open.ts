/** Puts the handout into the page: the whole talk as a document for print. Loaded only when a link asks for it. */
import { mount } from 'svelte';
import type { Exhibit } from '../exhibit';
import { findStills } from '../fallback/stills';
import { readLook } from '../look-link';
import Handout from './Handout.svelte';
import { pageRule } from './page-rule';
import { PAPERS, readSettings } from './settings';

/** Shows the document, with the stills that lie beside the page where some were made. */
export async function openHandout(target: HTMLElement, { deck, prose }: Exhibit): Promise<void> {
	const settings = readSettings(location.search);
	const { theme, names } = readLook(deck, location.search).value;
	const { documentElement, adoptedStyleSheets } = document;
	documentElement.dataset['theme'] = theme;
	const { width, height, top, side, foot } = PAPERS[settings.paper];
	documentElement.style.setProperty('--sheet-width', `${width - 2 * side}mm`);
	// A hair less than there is, so that rounding makes no page of its own.
	documentElement.style.setProperty('--sheet-height', `${height - top - foot - 0.5}mm`);
	const rule = new CSSStyleSheet();
	rule.replaceSync(pageRule(settings.paper, deck.title));
	document.adoptedStyleSheets = [...adoptedStyleSheets, rule];
	const pictures = (await findStills()) ?? new Map<string, string>();
	mount(Handout, { target, props: { deck, prose, settings, names, pictures } });
}
