/** Puts the presentation into the page. */
import { mount } from 'svelte';
import './page.css';
import App from './App.svelte';
import { deck, problems, prose } from './content';
import Nothing from './Nothing.svelte';

document.title = deck.title;
document.documentElement.lang = deck.language;
const target = document.getElementById('app')!;
if (deck.keyframes.length > 0) mount(App, { target, props: { deck, problems, prose } });
else mount(Nothing, { target, props: { problems } });
