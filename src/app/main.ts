/** Puts the presentation into the page. */
import { mount } from 'svelte';
import './page.css';
import App from './App.svelte';
import { deck, problems, prose } from './content';

document.title = deck.title;
document.documentElement.lang = deck.language;
mount(App, { target: document.getElementById('app')!, props: { deck, problems, prose } });
