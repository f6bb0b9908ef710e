/** How colours look to the colour-blind, and how far apart they are. */

type Row = readonly [number, number, number];
type Matrix = readonly [Row, Row, Row];

/** On linear red, green and blue, at full severity: Machado, Oliveira & Fernandes, IEEE TVCG 15 (6), 2009, table 1. */
export const SIGHTS: Readonly<Record<string, Matrix>> = {
	'full sight': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

/** sRGB to XYZ, each row divided by the white of D65 (IEC 61966-2-1). */
const XYZ: Matrix = [
	[0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
	[0.2126729, 0.7151522, 0.072175],
	[0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** The distance of two colours (`#rrggbb`) as somebody of that sight sees them: CIE76, the plain distance in Lab. */
export function colourDistance(a: string, b: string, sight: Matrix): number {
	const [from, to] = [lab(a, sight), lab(b, sight)];
	return Math.hypot(...from.map((value, i) => value - to[i]!));
}

/** L* of a colour, 0 to 100. */
export const lightness = (colour: string): number => lab(colour, SIGHTS['full sight']!)[0];

function lab(colour: string, sight: Matrix): Row {
	const seen = times(sight, linear(colour)).map((channel) => Math.max(0, Math.min(1, channel)));
	const [x, y, z] = times(XYZ, seen as unknown as Row).map((t) =>
		t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116,
	) as unknown as Row;
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const times = (matrix: Matrix, [x, y, z]: Row): Row =>
	matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Row;

function linear(colour: string): Row {
	return [1, 3, 5].map((i) => {
		const share = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as unknown as Row;
}
