import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../src/core/look';
import { contrast } from './contrast';

const css = readFileSync('src/app/page.css', 'utf8');

/** The variables of a theme: its own block over that of `:root`. */
function variables(theme: string): Record<string, string> {
	const block = (selector: string) => css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
	const text = block(':root') + (theme === 'paper' ? '' : block(`:root[data-theme='${theme}']`));
	return Object.fromEntries(
		[...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]),
	);
}

describe.each(THEMES)('the page in the theme %s', (theme) => {
	const colours = variables(theme);
	const on = (ground: string) => (ink: string) => contrast(colours[ink]!, colours[ground]!);

	it('has words of at least 4.5 : 1 on its panels', () => {
		for (const ink of ['ink', 'quiet', 'accent', 'claimed', 'computed']) {
			expect(on('paper')(ink), ink).toBeGreaterThanOrEqual(4.5);
			expect(on('current')(ink), `${ink} in the step that is read`).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('draws sun and moon so that they can be told from the sky', () => {
		expect(on('sky-shadow')('sky-moon')).toBeGreaterThanOrEqual(3);
		for (const ground of ['sky-day', 'sky-land', 'sky-sun', 'sky-moon']) {
			expect(on(ground)('ink'), ground).toBeGreaterThanOrEqual(3);
		}
		expect(on('sky-night')('sky-moon')).toBeGreaterThanOrEqual(3);
	});
});
