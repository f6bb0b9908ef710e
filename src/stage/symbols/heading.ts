/** The chevron before a unit on the move, drawn for due north and turned by the layer. */
import type { Theme } from '../theme';

/** Draws the chevron above the origin, clear of the counter whichever way it is turned. */
export function drawHeading(context: CanvasRenderingContext2D, ink: string, theme: Theme): void {
	const chevron = new Path2D('M -11 -31 L 0 -43 L 11 -31 L 0 -35 Z');
	context.lineJoin = 'round';
	context.strokeStyle = theme.halo;
	context.lineWidth = 5;
	context.stroke(chevron);
	context.fillStyle = ink;
	context.fill(chevron);
}
