/** The element that a map is laid out in, larger or smaller than the one that it fills. */
import { fitViewport, type Viewport } from './viewport';

/** Lays the holder out at the size of the viewport and scales it to fill the container. */
export function fitHolder(holder: HTMLElement, container: HTMLElement): Viewport {
	const { clientWidth, clientHeight } = container;
	const viewport = fitViewport({ width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) });
	Object.assign(holder.style, {
		position: 'absolute',
		inset: '0 auto auto 0',
		width: `${viewport.width}px`,
		height: `${viewport.height}px`,
		transformOrigin: '0 0',
		transform: `scale(${viewport.unit})`,
	});
	return viewport;
}
