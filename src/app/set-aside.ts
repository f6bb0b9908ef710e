/** Sets words aside from the page, so that they tell what they cite. A slide that fails says so in its own place. */
import { mount, unmount } from 'svelte';
import type { SetWords } from '../prose/cited';
import { TALK } from '../prose/context';

/** Mounts words where nobody sees them, and takes them down again. */
export const setAside: SetWords = (Words, talk) => {
	try {
		const words = mount(Words, { target: document.createElement('div'), context: new Map([[TALK, talk]]) });
		void unmount(words);
	} catch {
		return;
	}
};
