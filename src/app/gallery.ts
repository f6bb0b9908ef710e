/** What the gallery presents, in the place of `content.ts`: loaded only by a page that asks for it. */
import { parts, problems as geoProblems } from 'virtual:gallery';
import { buildGallery, pageLook } from '../gallery/gallery';
import type { Exhibit } from './exhibit';
import Gallery from './Gallery.svelte';

const { deck, problems } = buildGallery(parts);

export const exhibit: Exhibit = {
	deck,
	problems: [...geoProblems, ...problems],
	prose: new Map(),
	own: pageLook,
	Screen: Gallery,
};
