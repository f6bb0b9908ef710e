/** Text that shrinks until it has room: measured at once, in even steps, so that the same room always gives the same size. */

/** Shares of the full size that are tried, the largest first. */
const STEPS = Array.from({ length: 35 }, (_, i) => 1 - i * 0.02);

/**
 * Sets `--fit` of an element to the first share at which its content overflows in no direction; the smallest where it always does. `least` is the size of its letters
 * in CSS pixels from which on it may scroll instead. Measured anew when its room changes and when letters arrive.
 */
export function fitText(least: number): (element: HTMLElement) => () => void {
	return (element) => {
		const fit = () => {
			for (const share of STEPS) {
				element.style.setProperty('--fit', String(share));
				if (letterSize(element) <= least || fits(element)) return;
			}
		};
		const room = new ResizeObserver(fit);
		room.observe(element);
		document.fonts.addEventListener('loadingdone', fit);
		fit();
		return () => {
			room.disconnect();
			document.fonts.removeEventListener('loadingdone', fit);
		};
	};
}

const letterSize = (element: HTMLElement) => Number.parseFloat(getComputedStyle(element).fontSize);
const fits = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement) =>
	scrollHeight <= clientHeight && scrollWidth <= clientWidth;
