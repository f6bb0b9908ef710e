/** Holds words and step together: who scrolls is at the step that is read, and who steps has its words brought up. */
import type { Player } from '../player.svelte';
import { scrollOfStep, stepAtScroll } from './scroll';

/** Attaches to the element that scrolls. It follows the player's step; `read` is told which step was scrolled to. */
export function followScroll(player: Player, read: (index: number) => void): (words: HTMLElement) => () => void {
	return (words) => {
		const life = new AbortController();
		let { clientWidth: width, clientHeight: height } = words;
		/** Words keep their step where the window changes around them. */
		const align = () => {
			const tops = topsOf(words);
			if (stepAtScroll(tops, seen(words)) !== player.index) words.scrollTop = scrollOfStep(tops, player.index, height);
		};
		const isResized = () => words.clientWidth !== width || words.clientHeight !== height;
		const resized = () => {
			if (!isResized()) return;
			({ clientWidth: width, clientHeight: height } = words);
			align();
		};
		const scrolled = () => {
			if (isResized()) return resized();
			const index = stepAtScroll(topsOf(words), seen(words));
			if (index !== player.index) read(index);
		};
		const watch = new ResizeObserver(resized);
		watch.observe(words);
		words.addEventListener('scroll', scrolled, { passive: true, signal: life.signal });
		align();
		return () => {
			life.abort();
			watch.disconnect();
		};
	};
}

const seen = ({ scrollTop: top, clientHeight: height }: HTMLElement) => ({ top, height });

/** Where the words of every step begin. */
function topsOf(words: HTMLElement): readonly number[] {
	const from = words.getBoundingClientRect().top - words.scrollTop;
	return [...words.querySelectorAll('[data-step]')].map((step) => step.getBoundingClientRect().top - from);
}
