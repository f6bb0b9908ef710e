/** Puts the presentation, or the gallery where the link asks for it, into the page. */
import { mount } from 'svelte';
import './page.css';
import './controls/controls.css';
import { blankDeck } from '../core/blank';
import { indexOf } from '../core/cursor';
import type { Deck } from '../core/deck';
import { frameAtInstant } from '../core/excursion/staging';
import { frameAt } from '../core/frame';
import { readFurniture } from '../core/furniture';
import App from './App.svelte';
import { contentIn, deck, fetchWords, problems, prose } from './content';
import { readEdition } from './edition-link';
import type { Exhibit } from './exhibit';
import { languageNotice, readLanguage } from './language-link';
import { readExcursion } from './excursion-link';
import { readLink, readMode, type Mode } from './link';
import { beforeShown } from './offline/offline';
import { offerLetters } from './page-letters';
import { partsReady } from './parts.svelte';
import { keptPlace } from './reading/place';
import { layOutWhole } from './still/part';
import { say, speak, spoken } from '../words';

// What is loaded later imports from this file of programs: it must not be waited for while the file itself is not done.
void start();

async function start(): Promise<void> {
	await beforeShown();
	const kept = keptPlace(location);
	if (kept) history.replaceState(history.state, '', location.pathname + kept.search + kept.hash);
	const wanted = readMode(location.search).value;
	const exhibit = await exhibitFor(wanted);
	document.title = exhibit.deck.title;
	document.documentElement.lang = spoken();
	offerLetters(document, exhibit.deck.language);
	const target = document.getElementById('app')!;
	// Where words stand decides where one is among them.
	const scrolls = new URLSearchParams(location.search).get('flow') === 'scroll';
	if (scrolls || wanted === 'handout' || wanted === 'presenter') await fetchWords();
	const edition = readEdition(exhibit.deck, location.search);
	const props: Exhibit = {
		...exhibit,
		deck: wanted === 'still' ? furnished(edition.value) : edition.value,
		whole: exhibit.deck,
		linkNotice: edition.notice ?? languageNotice(location.search) ?? (kept && say('reader.resumed')),
	};
	if (exhibit.deck.keyframes.length > 0) await skyOfFirst(props);
	if (exhibit.deck.keyframes.length === 0)
		mount((await import('./Nothing.svelte')).default, { target, props: { problems: exhibit.problems } });
	else if (wanted === 'handout') await (await import('./handout/open')).openHandout(target, props);
	else mount(App, { target, props });
}

/** Asks for the first frame, and waits for the almanac where it shows the sky: whoever asks for it from now on is told all of it. */
async function skyOfFirst({ deck, whole = deck }: Exhibit): Promise<void> {
	const { value: cursor } = readLink(deck, location.hash, whole);
	const excursion = readExcursion(deck, location.search).value;
	if (excursion) frameAtInstant(deck, indexOf(deck, cursor), excursion.at);
	else frameAt(deck, cursor);
	await partsReady();
}

/** What a window of this mode shows, in its language: a reader is spoken to in the reader's own, a hall and a still in that of the talk, whatever the machine. */
async function exhibitFor(wanted: Mode): Promise<Exhibit> {
	const shown: Exhibit =
		wanted === 'gallery' ? (await import('./gallery')).exhibit : { deck, problems, prose, fetchWords };
	const preferred = wanted === 'read' ? navigator.languages : [];
	const language = readLanguage(location.search, preferred, shown.deck.language);
	const [content] = await Promise.all([
		wanted === 'gallery' ? undefined : contentIn(language),
		speak(language, shown.deck.language),
	]);
	return { ...shown, ...content };
}

/** The deck of a still, which may be a map to fill in, lie on nothing, or be a part of a larger one. */
function furnished(deck: Deck): Deck {
	const { transparent, blank } = readFurniture(location.search);
	layOutWhole(document, location.search);
	if (transparent) document.documentElement.dataset['ground'] = 'none';
	return blank ? blankDeck(deck) : deck;
}
