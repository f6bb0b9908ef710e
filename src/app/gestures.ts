/** Fingers and clicks on the lecture screen: a swipe steps, two fingers move the map, and a click steps where that was chosen. */

export interface Gestures {
	readonly next: () => void;
	readonly back: () => void;
	/** Whether a click goes on; asked at every click. */
	readonly clicks: () => boolean;
}

/** Pixels and milliseconds that make a swipe, and pixels up to which a press stays a click. */
const SWIPE = { pixels: 60, milliseconds: 800 };
const CLICK_PIXELS = 5;

/** What is pressed for itself. */
const CONTROLS = 'button, a, input, select, summary, label, dialog, .hand';

interface Press {
	readonly id: number;
	readonly x: number;
	readonly y: number;
	readonly at: number;
}

/** Attaches the gestures to the element round the map. */
export function gestures({ next, back, clicks }: Gestures): (element: HTMLElement) => () => void {
	return (element) => {
		let press: Press | undefined;
		const down = ({ pointerId: id, clientX: x, clientY: y, timeStamp: at, target, button }: PointerEvent) => {
			const free = press === undefined && button === 0 && !(target as Element).closest(CONTROLS);
			press = free ? { id, x, y, at } : undefined;
		};
		const up = (event: PointerEvent) => {
			const begun = press;
			press = undefined;
			if (begun?.id !== event.pointerId) return;
			const way = swipeOf(begun, event);
			if (way !== 0) (way > 0 ? next : back)();
			else if (event.pointerType === 'mouse' && clicks() && isClick(begun, event)) next();
		};
		const life = new AbortController();
		const { signal } = life;
		element.addEventListener('pointerdown', down, { signal });
		element.addEventListener('pointerup', up, { signal });
		element.addEventListener('pointercancel', () => (press = undefined), { signal });
		// One finger is for the talk; the map hears of it only when there are two.
		for (const type of ['touchstart', 'touchmove'] as const)
			element.addEventListener(type, alone, { capture: true, passive: true, signal });
		return () => life.abort();
	};
}

function alone(event: TouchEvent): void {
	if (event.touches.length === 1 && !(event.target as Element).closest(CONTROLS)) event.stopPropagation();
}

/** 1 for a swipe to the left, which goes on; -1 to the right; 0 for none. */
function swipeOf({ x, y, at }: Press, { clientX, clientY, timeStamp, pointerType }: PointerEvent): number {
	const [dx, dy] = [clientX - x, clientY - y];
	const isSwipe = Math.abs(dx) >= SWIPE.pixels && Math.abs(dx) > 2 * Math.abs(dy);
	return pointerType !== 'mouse' && isSwipe && timeStamp - at <= SWIPE.milliseconds ? -Math.sign(dx) : 0;
}

const isClick = ({ x, y }: Press, { clientX, clientY }: PointerEvent) =>
	Math.hypot(clientX - x, clientY - y) <= CLICK_PIXELS;
