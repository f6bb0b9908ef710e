/** How a symbol is painted: the fill tells the side, the edge how well it is known, what is struck over it what became of it. */
import type { UnitMark } from '../../core/mark';
import type { SideColours } from '../theme';
import type { Card, Inked } from './card';
import { strikeOver } from './strike';

/** Inks of a symbol. */
export interface Paint extends SideColours {
	/** What keeps it clear of the map. */
	readonly halo: string;
	/** How many times as wide as on paper its lines are. */
	readonly weight: number;
}

/** What a symbol says beside side, arm and size. */
export interface Standing {
	readonly confidence: UnitMark['confidence'];
	readonly state: UnitMark['state'];
}

const DASHES: Readonly<Record<string, readonly number[]>> = {
	documented: [],
	inferred: [7, 4],
	schematic: [2.5, 3.5],
	unknown: [1.5, 5],
};

type Context = CanvasRenderingContext2D;

/** Paints a card round the origin. Its edge is firm for `documented`, dashed for `inferred`, dotted for `schematic`. */
export function paintCard(context: Context, card: Card, paint: Paint, { confidence, state }: Standing): void {
	const hollow = state === 'arriving' || state === 'withdrawn';
	const dark = paint.fill === 'solid' && !hollow;
	context.lineJoin = 'round';
	stroke(context, card.outline, paint.halo, 4 + 3 * paint.weight);
	fill(context, card.outline, hollow ? paint.halo : dark ? paint.strong : paint.pale);
	if (paint.fill === 'hatched' && !hollow) {
		hatch(context, card, paint);
		ink(context, card.signs, paint.halo, 7);
	}
	if (hollow) band(context, card, paint);
	if (state === 'destroyed') darken(context, card, paint);
	// A pale ring inside the edge, so that a dashed edge shows round a dark card.
	if (dark && !card.narrow) stroke(context, card.outline, paint.halo, 7);
	ink(context, card.signs, dark ? paint.halo : paint.strong, (hollow ? 1.6 : 2.8) * paint.weight);
	// A narrow shape would fall to pieces in dots alone.
	if (card.narrow) stroke(context, card.outline, paint.strong, 1.4);
	stroke(context, card.outline, paint.strong, (hollow ? 2.4 : 3.2) * paint.weight, DASHES[confidence ?? 'unknown']);
	ink(context, card.outside, paint.halo, 3.8 + 2.6 * paint.weight);
	ink(context, card.outside, paint.strong, 2.6 * paint.weight);
	strikeOver(context, card.half, paint, state);
}

/** Paints where a unit stood before: outline and signs in one grey, nothing filled. */
export function paintGhost(context: Context, card: Card, { strong, halo, weight }: Paint): void {
	context.lineJoin = 'round';
	stroke(context, card.outline, halo, 5 * weight);
	ink(context, [...card.signs, ...card.outside], halo, 4.4 * weight);
	ink(context, [...card.signs, ...card.outside], strong, 1.4 * weight);
	stroke(context, card.outline, strong, 2 * weight);
}

/** A hollow card keeps its side's fill in a band at its foot. */
function band(context: Context, card: Card, paint: Paint): void {
	const [x, y] = card.half;
	context.save();
	context.clip(card.outline);
	context.beginPath();
	context.rect(-x, y * 0.5, 2 * x, y);
	context.clip();
	fill(context, card.outline, paint.fill === 'solid' ? paint.strong : paint.pale);
	if (paint.fill === 'hatched') hatch(context, card, paint);
	context.restore();
}

function darken(context: Context, { outline }: Card, { strong }: Paint): void {
	context.globalAlpha = 0.4;
	fill(context, outline, strong);
	context.globalAlpha = 1;
}

function hatch(context: Context, { outline }: Card, { strong }: Paint): void {
	const lines = new Path2D();
	for (let x = -60; x <= 60; x += 6) {
		lines.moveTo(x - 30, 30);
		lines.lineTo(x + 30, -30);
	}
	context.save();
	context.clip(outline);
	stroke(context, lines, strong, 1.5);
	context.restore();
}

function fill(context: Context, path: Path2D, colour: string): void {
	context.fillStyle = colour;
	context.fill(path);
}

function stroke(context: Context, path: Path2D, colour: string, width: number, dash: readonly number[] = []): void {
	context.setLineDash([...dash]);
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.stroke(path);
	context.setLineDash([]);
}

function ink(context: Context, parts: readonly Inked[], colour: string, width: number): void {
	for (const { path, filled, drawn } of parts) {
		if (filled) fill(context, path, colour);
		if (drawn) stroke(context, path, colour, width);
	}
}
