/** How high that is what stands along the lower edge of the map (`Caption.svelte`, `Credits.svelte`). */
import { halfTextWidth } from '../plane';
import type { Over } from './over';

/** Ems of the caption: round its lines, of its title, of a line and of the letters in it; and what is left free beside them. */
const CAPTION = { round: 0.85, title: 0.9, line: 1.625, letter: 1.3, beside: 2 };
/** Credits in ems of the caption, and not smaller than these `rem`; and alone, in `rem`, on a map as wide or narrower. */
const CREDITS = { letter: 0.4, least: 0.62, over: 0.3, line: 1.3, thin: 0.94 };
const ALONE = { round: 0.2, beside: 1, letter: 0.72, narrow: 31, small: 0.62 };

/** CSS pixels, on a map of a width, where an em of the caption is as long. */
export function footHeight(over: Over, width: number, em: number): number {
	return over.foot === 'caption' ? captionHeight(over, width, em) : creditsHeight(over, width);
}

/** Of the lines of the caption, its title over them and the credits under them. */
function captionHeight({ caption, titled, credits, rem }: Over, width: number, em: number): number {
	const free = width - CAPTION.beside * em;
	const lines = CAPTION.line * linesOf(caption, CAPTION.letter * em, free);
	const letter = Math.max(CREDITS.least * rem, CREDITS.letter * em);
	const thin = linesOf(credits, letter * CREDITS.thin, free) * CREDITS.line + CREDITS.over;
	return (CAPTION.round + (titled ? CAPTION.title : 0) + lines) * em + thin * letter;
}

function creditsHeight({ credits, rem }: Over, width: number): number {
	const letter = (width < ALONE.narrow * rem ? ALONE.small : ALONE.letter) * rem;
	const lines = linesOf(credits, letter * CREDITS.thin, width - ALONE.beside * rem);
	return ALONE.round * rem + lines * CREDITS.line * letter;
}

const linesOf = (text: string, letter: number, width: number): number =>
	Math.max(1, Math.ceil((2 * halfTextWidth(text, letter)) / width));
