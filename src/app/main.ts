/** Puts the presentation, or the gallery where the link asks for it, into the page. */
import { mount } from 'svelte';
import './page.css';
import App from './App.svelte';
import { deck, problems, prose } from './content';
import { readEdition } from './edition-link';
import type { Exhibit } from './exhibit';
import { readMode } from './link';
import Nothing from './Nothing.svelte';
import { offerLetters } from './page-letters';

const wanted = readMode(location.search).value;
const exhibit: Exhibit = wanted === 'gallery' ? (await import('./gallery')).exhibit : { deck, problems, prose };
document.title = exhibit.deck.title;
document.documentElement.lang = exhibit.deck.language;
offerLetters(document, exhibit.deck.language);
const target = document.getElementById('app')!;
const edition = readEdition(exhibit.deck, location.search);
const props: Exhibit = { ...exhibit, deck: edition.value, whole: exhibit.deck, linkNotice: edition.notice };
if (exhibit.deck.keyframes.length > 0) mount(App, { target, props });
else mount(Nothing, { target, props: { problems: exhibit.problems } });
