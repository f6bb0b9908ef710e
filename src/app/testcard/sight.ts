/** What a room does to a picture: distance, a bright wall, eyes that see colours otherwise. */
import type { en } from '../../words';

/**
 * From how far a letter can be read without effort, in heights of the picture: 200 times its share of the height. This is the rule for the farthest
 * viewer of plain text, "basic decision making", in AVIXA V202.01:2016, Display Image Size for 2D Content in Audiovisual Systems (DISCAS).
 */
export function farthest(letterPixels: number, pictureHeight: number): number {
	return (200 * letterPixels) / pictureHeight;
}

/** A way of seeing, with the CSS filter that imitates it. */
export interface Sight {
	readonly name: keyof (typeof en)['testcard']['sights'];
	readonly filter: string;
	/** Rows of the matrix on linear red, green and blue, where the filter is one of colour. */
	readonly matrix?: readonly (readonly [number, number, number])[];
}

/**
 * Colour vision deficiencies by Machado, Oliveira & Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency",
 * at full severity; the wash is that of a bright room, in which black is no darker than a third of white.
 */
export const SIGHTS: readonly Sight[] = [
	{ name: 'plain', filter: 'none' },
	{ name: 'bright', filter: 'contrast(0.5) brightness(1.3)' },
	{ name: 'grey', filter: 'grayscale(1)' },
	{
		name: 'red',
		filter: 'url(#sight-3)',
		matrix: [
			[0.152286, 1.052583, -0.204868],
			[0.114503, 0.786281, 0.099216],
			[-0.003882, -0.048116, 1.051998],
		],
	},
	{
		name: 'green',
		filter: 'url(#sight-4)',
		matrix: [
			[0.367322, 0.860646, -0.227968],
			[0.280085, 0.672501, 0.047413],
			[-0.01182, 0.04294, 0.968881],
		],
	},
	{
		name: 'blue',
		filter: 'url(#sight-5)',
		matrix: [
			[1.255528, -0.076749, -0.178779],
			[-0.078411, 0.930809, 0.147602],
			[0.004733, 0.691367, 0.3039],
		],
	},
];

/** The values of an SVG `feColorMatrix`. */
export function matrixValues(matrix: NonNullable<Sight['matrix']>): string {
	return [...matrix.map((row) => [...row, 0, 0].join(' ')), '0 0 0 1 0'].join(' ');
}
