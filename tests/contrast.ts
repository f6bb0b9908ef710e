/** Contrast of colours as WCAG 2.2 counts it. */

type Rgb = readonly number[];

/** `#rrggbb` or already red, green, blue (0 to 255). */
type Colour = string | Rgb;

/** 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
}

/** A ground under a veil of some opacity, 0 to 1. */
export function veiled(ground: Colour, veil: Colour, opacity: number): Rgb {
	const over = rgb(veil);
	return rgb(ground).map((channel, i) => channel * (1 - opacity) + over[i]! * opacity);
}

function rgb(colour: Colour): Rgb {
	return typeof colour === 'string' ? [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16)) : colour;
}

function luminance(colour: Colour): number {
	const [r, g, b] = rgb(colour).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
