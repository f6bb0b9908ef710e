/** The few turns of phrase that all layers of the style share. */
import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';
import { FONT_TAGS, fontStack, type ITALIC, type UPRIGHT } from '../fonts';

/** Lines without corners. */
export const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** Features of one of these classes. */
export const ofClass = (...names: string[]): ExpressionSpecification => ['in', ['get', 'class'], ['literal', names]];

/** Areas only. */
export const area: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];

/** What meets both conditions. */
export const both = (a: ExpressionSpecification, b: ExpressionSpecification): ExpressionSpecification => ['all', a, b];

/** A width in pixels that grows from zoom 5 to zoom 14. */
export function wider(least: number, most: number): ExpressionSpecification {
	return ['interpolate', ['linear'], ['zoom'], 5, least, 14, most];
}

/** The files for a name, in the order in which they are asked for a letter, by the language in which it is written. */
function fontFor(font: typeof UPRIGHT | typeof ITALIC): DataDrivenPropertyValueSpecification<string[]> {
	const cases = FONT_TAGS.flatMap((tag) => [tag, ['literal', fontStack(font, tag)]]);
	if (cases.length === 0) return [font];
	return [
		'match',
		['get', 'language'],
		...cases,
		['literal', fontStack(font, '')],
	] as unknown as ExpressionSpecification;
}

/** The layout of names in a size (pixels) and a font; `spacing` in ems. */
export function named(size: number, font: typeof UPRIGHT | typeof ITALIC, spacing = 0) {
	return {
		'text-field': ['get', 'label'] as ExpressionSpecification,
		'text-font': fontFor(font),
		'text-size': size,
		'text-letter-spacing': spacing,
		'text-max-width': 8,
	};
}

/** The ink of names, with a halo (pixels) that keeps them off what lies below. */
export function inked(colour: string, halo: string, width = 1.8) {
	return { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': width };
}
