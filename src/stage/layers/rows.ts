/** Accessors that read the rows of a muster into the array that deck.gl lends, so that nothing is made for a unit. */
import type { AccessorContext } from '@deck.gl/core';
import type { Tools } from '../layers';
import type { Column, Ranks } from '../muster';
import { rgba, sideColours } from '../theme';

/** What deck.gl tells of a row. */
export type Row = AccessorContext<unknown>;
export type Tint = [number, number, number, number];

/** The point of a row on the ground. */
export const pointIn =
	({ values }: Column<Float64Array>, { ground }: Tools) =>
	(_: unknown, { index, target }: Row): [number, number] => {
		target[0] = values[2 * index]!;
		target[1] = values[2 * index + 1]!;
		return (ground.raised ? ground.point(target) : target) as [number, number];
	};

/** What moves the points of a column: its values, and how high the ground is drawn. */
export const pointTrigger = ({ version }: Column<Float64Array>, { ground }: Tools): string =>
	`${version} ${ground.rise}`;

/** White, which leaves a symbol its colours, as pale as the row is. */
export const paleness =
	(opacityIn: (row: number) => number) =>
	(_: unknown, { index, target }: Row): Tint => {
		target[0] = target[1] = target[2] = 255;
		target[3] = 255 * opacityIn(index);
		return target as Tint;
	};

/** The ink of a row's side, as pale as the row is. */
export function inkIn({ sides }: Ranks, tools: Tools, opacityIn: (row: number) => number) {
	const inks = new Map<string | undefined, readonly number[]>();
	return (_: unknown, { index, target }: Row): Tint => {
		const side = sides[index];
		const ink = inks.get(side) ?? rgba(sideColours(tools.theme, tools.sides, side).strong);
		inks.set(side, ink);
		target[0] = ink[0]!;
		target[1] = ink[1]!;
		target[2] = ink[2]!;
		target[3] = Math.round(255 * opacityIn(index));
		return target as Tint;
	};
}
