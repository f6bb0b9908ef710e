import { describe, expect, it } from 'vitest';
import { THEMES } from '../src/core/look';
import { skyAt } from '../src/core/sky/almanac';
import { parseInstant, type Instant } from '../src/core/instant';
import { darkness, nightOpacity } from '../src/stage/night';
import { themes } from '../src/stage/theme';
import { contrast, veiled } from './contrast';

const at = (text: string) => skyAt(parseInstant(text) as Instant, [130.6, 42.45]);

describe('night on the map', () => {
	it('falls smoothly: clear by day, darker all the while the sun sinks, no darker after', () => {
		const altitudes = Array.from({ length: 400 }, (_, i) => 20 - i / 10);
		const dark = altitudes.map(darkness);
		expect(dark.slice(0, 201).every((share) => share === 0)).toBe(true);
		dark.slice(1).forEach((share, i) => {
			expect(share).toBeGreaterThanOrEqual(dark[i]!);
			expect(share - dark[i]!).toBeLessThan(0.02);
		});
		expect(dark.at(-1)).toBe(1);
	});

	it('is the veil of the theme; none without a sky, none in black and white', () => {
		const night = at('1938-07-31T02:00+10:00');
		expect(nightOpacity(night, themes.paper)).toBe(themes.paper.nightOpacity);
		expect(nightOpacity(at('1938-07-31T12:00+10:00'), themes.paper)).toBe(0);
		expect(nightOpacity(null, themes.paper)).toBe(0);
		expect(nightOpacity(night, themes.mono)).toBe(0);
	});

	it.each(THEMES)('leaves every ink of %s 4.5 : 1 against the ground, without its halo too', (name) => {
		const theme = themes[name];
		const { text, textLand, textWater, claimed, computed, disputed, sides, neutral } = theme;
		const onGround = [text, textLand, ...[...sides, neutral].map(({ strong }) => strong)];
		// The grey of a claimed length in black and white is that of its bar; its name has a halo.
		if (name !== 'mono') onGround.push(claimed, computed, disputed);
		for (const opacity of [0, theme.nightOpacity]) {
			const [land, water] = [theme.land, theme.water].map((ground) => veiled(ground, theme.night, opacity));
			for (const ink of onGround) expect(contrast(ink, land!), `${ink} on land`).toBeGreaterThanOrEqual(4.5);
			for (const ink of [text, textWater]) expect(contrast(ink, water!), `${ink} on water`).toBeGreaterThanOrEqual(4.5);
		}
	});
});
