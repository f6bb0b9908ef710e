/** Every name reads on everything it can lie on, and sides are told apart by whoever looks, in whatever print. */
import { describe, expect, it } from 'vitest';
import { THEMES } from '../src/core/look';
import { themes, WASH, type Theme } from '../src/stage/theme';
import { contrast, veiled } from './contrast';
import { colourDistance, lightness, SIGHTS } from './sight';

/** Least contrast of text, by WCAG 2.2 (1.4.3), halo or not. */
const LEAST = 4.5;
/** Least distance of two sides, CIE76 in Lab: several times what is just seen (2.3). */
const APART = 10;

const inks = ({ text, textLand, textWater, claimed, computed, disputed, sides, neutral }: Theme) => ({
	text, textLand, textWater, claimed, computed, disputed, neutral: neutral.strong,
	...Object.fromEntries(sides.map(({ strong }, i) => [`side ${i}`, strong])),
}); // prettier-ignore

const bare = ({ land, water, marsh }: Theme) => Object.entries({ land, water, marsh });
const washes = ({ sides, neutral, disputed }: Theme) => [
	...sides.map(({ strong }, i) => [`side ${i}`, strong] as const),
	['neutral', neutral.strong] as const,
	['disputed', disputed] as const,
];

/** Everything on which a name can lie: bare ground by day and in the dead of night, its halo, and each wash over each ground. */
function grounds(theme: Theme) {
	const { night, nightOpacity } = theme;
	const washed = bare(theme).flatMap(([name, ground]) =>
		washes(theme).map(([of, wash]) => [`${name} washed by ${of}`, veiled(ground, wash, WASH)] as const),
	);
	const dark = bare(theme).map(([name, ground]) => [`${name} at night`, veiled(ground, night, nightOpacity)] as const);
	return [...bare(theme), ['halo', theme.halo] as const, ...washed, ...dark];
}

describe.each(THEMES)('the theme %s', (name) => {
	const theme = themes[name];

	it('leaves every ink 4.5 : 1 against everything it can lie on', () => {
		const poor = Object.entries(inks(theme)).flatMap(([ink, colour]) =>
			grounds(theme)
				.map(([ground, beneath]) => [`${ink} on ${ground}`, contrast(colour, beneath)] as const)
				.filter(([, ratio]) => ratio < LEAST)
				.map(([what, ratio]) => `${what}: ${ratio.toFixed(2)}`),
		);
		expect(poor).toEqual([]);
	});

	it('keeps its sides apart', () => {
		const { sides } = theme;
		const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b, j) => [`${i} and ${i + 1 + j}`, a, b] as const));
		const close =
			name === 'mono'
				? pairs.filter(([, a, b]) => byLightness(a, b) < APART).map(([which]) => which)
				: Object.entries(SIGHTS).flatMap(([sight, matrix]) =>
						pairs
							.filter(([, a, b]) => colourDistance(a.strong, b.strong, matrix) < APART)
							.map(([which]) => `${which} by ${sight}`),
					);
		expect(close).toEqual([]);
	});
});

/** In grey a side is its ink and its card together. */
const byLightness = (a: Theme['neutral'], b: Theme['neutral']) =>
	Math.hypot(lightness(a.strong) - lightness(b.strong), lightness(a.pale) - lightness(b.pale));
