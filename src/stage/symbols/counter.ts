/** A unit's counter: a card in its side's colours with the sign of its arm, its echelon above, its edge as firm as it is known. */
import type { SideColours, Theme } from '../theme';
import { drawArm } from './arm';

/** What a counter shows. */
export interface Counter {
	readonly arm: string | undefined;
	readonly echelon: string | undefined;
	/** `documented` has a firm edge, `inferred` a dashed, `schematic` a dotted one. */
	readonly confidence: string;
	readonly colours: SideColours;
	/** Reference pixels; its height is 0.72 of it. */
	readonly width: number;
}

const DASHES: Readonly<Record<string, readonly number[]>> = {
	inferred: [7, 4],
	schematic: [2.5, 3.5],
	unknown: [1.5, 5],
};

/** Draws the counter round the origin. */
export function drawCounter(
	context: CanvasRenderingContext2D,
	{ arm, echelon, confidence, colours, width }: Counter,
	theme: Theme,
): void {
	const height = width * 0.72;
	const card = new Path2D();
	card.roundRect(-width / 2, -height / 2, width, height, 4);
	context.fillStyle = theme.halo;
	context.strokeStyle = theme.halo;
	context.lineWidth = 7;
	context.setLineDash([]);
	context.stroke(card);
	context.fillStyle = colours.pale;
	context.fill(card);
	context.strokeStyle = colours.strong;
	context.fillStyle = colours.strong;
	context.lineWidth = 2.6;
	drawArm(context, arm, width, height);
	context.lineWidth = 3.2;
	context.setLineDash([...(DASHES[confidence] ?? [])]);
	context.stroke(card);
	context.setLineDash([]);
	drawEchelon(context, echelon, -height / 2 - 7, theme);
}

const DOTS: Readonly<Record<string, number>> = { squad: 1, section: 2, platoon: 3 };
const BARS: Readonly<Record<string, number>> = { company: 1, battery: 1, squadron: 1, battalion: 2, regiment: 3 };
const CROSSES: Readonly<Record<string, number>> = { brigade: 1, division: 2, corps: 3, army: 4, front: 5 };

/** The usual signs of size, each with a pale edge so that they read on any ground. */
function drawEchelon(context: CanvasRenderingContext2D, echelon = '', y: number, theme: Theme): void {
	const shape = new Path2D();
	spread(DOTS[echelon] ?? 0, 8).forEach((x) => shape.ellipse(x, y, 2.2, 2.2, 0, 0, 2 * Math.PI));
	spread(BARS[echelon] ?? 0, 7).forEach((x) => line(shape, x, y - 5, x, y + 5));
	spread(CROSSES[echelon] ?? 0, 11).forEach((x) => {
		line(shape, x - 4, y - 4.5, x + 4, y + 4.5);
		line(shape, x - 4, y + 4.5, x + 4, y - 4.5);
	});
	const ink = context.strokeStyle;
	context.lineWidth = 6;
	context.strokeStyle = theme.halo;
	context.stroke(shape);
	context.lineWidth = 2.4;
	context.strokeStyle = ink;
	context.stroke(shape);
}

/** `count` positions round 0, so far apart. */
function spread(count: number, gap: number): number[] {
	return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * gap);
}

/** A stroke of a path. */
export function line(path: Path2D, x1: number, y1: number, x2: number, y2: number): void {
	path.moveTo(x1, y1);
	path.lineTo(x2, y2);
}
