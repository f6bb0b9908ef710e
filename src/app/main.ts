/** Puts the presentation, or the gallery where the link asks for it, into the page. */
import { mount } from 'svelte';
import './page.css';
import { blankDeck } from '../core/blank';
import { readFurniture } from '../core/furniture';
import App from './App.svelte';
import { contentIn, deck, problems, prose } from './content';
import { readEdition } from './edition-link';
import type { Exhibit } from './exhibit';
import { languageNotice, readLanguage } from './language-link';
import { readMode } from './link';
import Nothing from './Nothing.svelte';
import { beforeShown } from './offline/offline';
import { offerLetters } from './page-letters';
import { keptPlace } from './reading/place';
import { layOutWhole } from './still/part';
import { say, speak, spoken } from '../words';

await beforeShown();
const kept = keptPlace(location);
if (kept) history.replaceState(history.state, '', location.pathname + kept.search + kept.hash);
const wanted = readMode(location.search).value;
const shown: Exhibit = wanted === 'gallery' ? (await import('./gallery')).exhibit : { deck, problems, prose };
// A reader is spoken to in the reader's own language; a hall and a still in that of the talk, whatever the machine.
const preferred = wanted === 'read' ? navigator.languages : [];
const language = readLanguage(location.search, preferred, shown.deck.language);
const [content] = await Promise.all([
	wanted === 'gallery' ? undefined : contentIn(language),
	speak(language, shown.deck.language),
]);
const exhibit: Exhibit = { ...shown, ...content };
document.title = exhibit.deck.title;
document.documentElement.lang = spoken();
offerLetters(document, exhibit.deck.language);
const target = document.getElementById('app')!;
const edition = readEdition(exhibit.deck, location.search);
// A still may be a map to fill in.
const furniture = wanted === 'still' ? readFurniture(location.search) : undefined;
layOutWhole(document, location.search);
if (furniture?.transparent) document.documentElement.dataset['ground'] = 'none';
const props: Exhibit = {
	...exhibit,
	deck: furniture?.blank ? blankDeck(edition.value) : edition.value,
	whole: exhibit.deck,
	linkNotice: edition.notice ?? languageNotice(location.search) ?? (kept && say('reader.resumed')),
};
if (exhibit.deck.keyframes.length > 0 && wanted === 'handout')
	await (await import('./handout/open')).openHandout(target, props);
else if (exhibit.deck.keyframes.length > 0) mount(App, { target, props });
else mount(Nothing, { target, props: { problems: exhibit.problems } });
