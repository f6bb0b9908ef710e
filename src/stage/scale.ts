/** The scale of the picture in its middle: what a pixel measures there, and a bar of a round length. */
import { earthRadius } from '@turf/helpers';
import type { ViewState } from '../core/slide';
import { WORLD } from '../core/view';
import type { Viewport } from './viewport';
import { localeOf, unitText } from '../core/figures';

/** A bar of a round length. */
export interface ScaleBar {
	readonly metres: number;
	/** Its length in the window, in CSS pixels. */
	readonly pixels: number;
	/** `500 m`, `2 km`. */
	readonly label: string;
}

/** Metres on the ground under one CSS pixel of the window in the middle of the picture, on the sphere that Turf measures on. */
export function metresPerPixel({ zoom, center }: ViewState, { unit, zoomShift }: Viewport): number {
	const around = 2 * Math.PI * earthRadius * Math.cos((center[1] * Math.PI) / 180);
	return around / (WORLD * 2 ** (zoom + zoomShift) * unit);
}

/** The longest bar of 1, 2 or 5 times a power of ten metres that is no longer than so many CSS pixels. */
export function scaleBar(metresPerPixel: number, mostPixels: number, language = 'en'): ScaleBar {
	const most = metresPerPixel * mostPixels;
	const power = 10 ** Math.floor(Math.log10(most) + 1e-9);
	const metres = ([5, 2].find((step) => step * power <= most * (1 + 1e-9)) ?? 1) * power;
	return { metres, pixels: metres / metresPerPixel, label: lengthLabel(metres, language) };
}

/** Whether its label takes more room than those of all shorter bars: thousands of kilometres, as in a view of the world. */
export const isLong = ({ metres }: Pick<ScaleBar, 'metres'>): boolean => metres >= 1_000_000;

/** Metres below a kilometre, else kilometres, as a language writes them, with a thin gap between thousands. */
export function lengthLabel(metres: number, language = 'en'): string {
	const [value, unit] = metres < 1000 ? ([metres, 'm'] as const) : ([metres / 1000, 'km'] as const);
	const format = new Intl.NumberFormat(localeOf(language), { maximumSignificantDigits: 3 });
	const figure = format.formatToParts(value).map((part) => (part.type === 'group' ? '\u202f' : part.value));
	return `${figure.join('')} ${unitText(unit, language)}`;
}

/** CSS pixels that a bar may take of a picture this wide. */
export const barRoom = (width: number): number => Math.max(80, 0.16 * width);
