/** What a mouse or a finger means on the map: it hovers, or it asks by a click; a drag is the map's own. */

/** A point of the element, in CSS pixels, and whether a finger is there. */
export interface Pointed {
	readonly at: [x: number, y: number];
	readonly touch: boolean;
}

interface Hearer {
	/** Something points at the map, for the first time or again. */
	readonly near: () => void;
	/** Where a mouse rests or moves, at most once an animation frame; `undefined` where it is gone or drags. */
	readonly hover: (at: Pointed | undefined) => void;
	readonly click: (at: Pointed) => void;
}

/** Pixels up to which a press stays a click. */
const STILL = { mouse: 5, touch: 12 };

/** Attaches a hearer to the element in which the map lies; what is pressed for itself is left alone. */
export function listenToPointer(hearer: Hearer): (element: HTMLElement) => () => void {
	return (element) => {
		const life = new AbortController();
		const { signal } = life;
		let press: { id: number; x: number; y: number } | undefined;
		let request = 0;
		const onMap = ({ target }: PointerEvent) => target instanceof Element && target.closest('.stage') !== null;
		const hover = (at: Pointed | undefined) => {
			cancelAnimationFrame(request);
			request = requestAnimationFrame(() => hearer.hover(at));
		};
		const down = (event: PointerEvent) => {
			hearer.near();
			const { pointerId: id, clientX: x, clientY: y, button } = event;
			press = press === undefined && button === 0 && onMap(event) ? { id, x, y } : undefined;
		};
		const move = (event: PointerEvent) => {
			hearer.near();
			if (event.pointerType === 'mouse')
				hover(event.buttons === 0 && onMap(event) ? placeIn(element, event) : undefined);
		};
		const up = (event: PointerEvent) => {
			const begun = press;
			press = undefined;
			if (begun?.id !== event.pointerId || !onMap(event)) return;
			const moved = Math.hypot(event.clientX - begun.x, event.clientY - begun.y);
			if (moved <= STILL[event.pointerType === 'mouse' ? 'mouse' : 'touch']) hearer.click(placeIn(element, event));
		};
		element.addEventListener('pointerdown', down, { signal });
		element.addEventListener('pointermove', move, { signal });
		element.addEventListener('pointerup', up, { signal });
		element.addEventListener('pointercancel', () => (press = undefined), { signal });
		element.addEventListener('pointerleave', () => hover(undefined), { signal });
		return () => {
			cancelAnimationFrame(request);
			life.abort();
		};
	};
}

function placeIn(element: HTMLElement, { clientX, clientY, pointerType }: PointerEvent): Pointed {
	const { left, top } = element.getBoundingClientRect();
	return { at: [clientX - left, clientY - top], touch: pointerType !== 'mouse' };
}
