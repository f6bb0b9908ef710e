/** What a still depends on, as one sum: as long as it stays, the still is not drawn again. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slideId } from '../../core/slide';
import { inputKey, inputs } from '../built-page';
import { ROOT } from '../script';
import type { Drawing } from './options';

/** The sum of a step's picture, from the sum of what it shows (`presentation.about`). */
export type ContentKey = (slide: string, shown: string) => string;

/**
 * Everything that all pictures depend on (code, data, fonts, the browser, what is asked) counts for every still; the file of a slide, in every language, for
 * the stills of that slide alone. What a step takes over from the slide before it is in the sum of what it shows.
 */
export function contentKey(drawing: Drawing, browserVersion: string, root = ROOT): ContentKey {
	const all = inputKey(root, (path) => slideOf(path) === undefined && !path.startsWith(join('public', 'stills')));
	const slides = inputs(root).filter((path) => slideOf(path) !== undefined);
	const own = new Map<string, string>();
	const ownKey = (slide: string) => {
		const known = own.get(slide) ?? sumOf(slides.filter((path) => slideOf(path) === slide).map((path) => [path, readFileSync(join(root, path), 'utf8')])); // prettier-ignore
		own.set(slide, known);
		return known;
	};
	return (slide, shown) => sumOf([all, browserVersion, drawing, ownKey(slide), shown]);
}

const sumOf = (parts: unknown): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The slide whose words a file holds. */
function slideOf(path: string): string | undefined {
	const isSlide = path.startsWith('slides') && path.endsWith('.svelte');
	return isSlide ? slideId(path.replaceAll('\\', '/')) : undefined;
}
