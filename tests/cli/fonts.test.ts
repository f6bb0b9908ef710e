/** Fonts that are cut to the letters of names. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { cutFonts } from '../../src/cli/fonts/campaign-fonts';
import { lettersIn } from '../../src/cli/fonts/cmap';
import { shareLetters } from '../../src/cli/fonts/share';
import { cutFont, lettersOfFonts } from '../../src/cli/fonts/shipped';
import { letterProblems, specialLetters } from '../../src/core/letters';
import { problemsText } from '../../src/core/problem';
import { stackFor } from '../../src/stage/font-stack';
import { feature, read } from '../campaign/fixture';

const named = (id: string, name: unknown) => feature(id, 'Point', [130, 42], { name });
const entitiesOf = (...features: readonly unknown[]) => read(...features).parts.entities;

describe('fonts', () => {
	it('are asked in the order of the language, then the others', () => {
		expect(stackFor('ja', ['zh', 'ja', 'ko'])).toEqual(['ja', 'zh', 'ko']);
		expect(stackFor('zh-Hant', ['ja', 'zh'])).toEqual(['zh', 'ja']);
		expect(stackFor('fr', ['zh', 'ja'])).toEqual(['zh', 'ja']);
	});

	it('are cut to the letters of the names in their language, which the general font has not', () => {
		const entities = entitiesOf(named('a', { en: 'Ōsaka', ru: 'Осака', ja: '大阪 A' }), named('b', { zh: '大阪市' }));
		const wanted = specialLetters(entities);
		expect(Object.fromEntries(wanted)).toEqual({ ja: ['大', '阪'], zh: ['大', '市', '阪'] });
		const all = new Set(['大', '阪', '市']);
		const shares = shareLetters(wanted, new Map([['ja', all], ['zh', all], ['ko', new Set<string>()]])); // prettier-ignore
		expect(Object.fromEntries(shares)).toEqual({ ja: ['大', '阪'], zh: ['大', '市', '阪'] });
	});

	it('have the letters of texts too, in whatever language, once each', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
		const cut = await cutFonts(
			entitiesOf(named('a', { ja: '大阪' })),
			['The hill is 장고봉 (Чангобон).', '大 장'],
			folder,
		);
		const lettersOf = (tag: string) => cut.find((font) => font.tag === tag)?.letters.join('');
		expect(lettersOf('ko')).toBe('고봉장');
		expect(lettersOf('ja')?.match(/[大阪]/g)).toHaveLength(2);
	});

	it('take letters of names in yet another language where no other has them', () => {
		const has = new Map([['zh', new Set(['山'])], ['ja', new Set(['峠'])]]); // prettier-ignore
		expect(Object.fromEntries(shareLetters(new Map([['und', ['山', '峠', 'ა']]]), has))).toEqual({
			zh: ['山'],
			ja: ['峠'],
		});
	});

	it('have exactly the letters that they were cut to', async () => {
		const { path } = await cutFont('ja', ['峠', '張'], mkdtempSync(join(tmpdir(), 'fonts-')));
		const font = await subsetFont(readFileSync(path), '峠張大', { targetFormat: 'truetype' });
		expect([...lettersIn(font)].sort()).toEqual(['峠', '張'].sort());
	});

	it('know what they lack', async () => {
		const has = await lettersOfFonts(['峠', '봉', 'ა', '峰']);
		expect(has.get('ja')).toEqual(new Set(['峠', '峰']));
		expect(has.get('ko')?.has('봉')).toBe(true);
	});

	it('that lack letters are a problem of the name that has them', () => {
		const entities = entitiesOf(feature('gori', 'Point', [44, 42], { name: { en: 'Gori', ka: 'გორი' } }));
		expect(problemsText(letterProblems(entities, () => false))).toBe(
			[
				'geo/a.geojson › gori › properties.name.ka',
				'  Letters of a shipped font expected; "გ ო რ ი" found (U+10D2, U+10DD, U+10E0, U+10D8), which none has.',
				'  Write the name in Latin, Cyrillic, Greek, Chinese, Japanese or Korean letters, or ship a font that has them: add it to FONTS in src/cli/fonts/shipped.ts.',
			].join('\n'),
		);
		expect(letterProblems(entities, () => true)).toEqual([]);
		expect(letterProblems(entitiesOf(named('a', { en: 'Ōsaka “A–B” 5°', uk: 'Ґ', el: 'Ω' })), () => false)).toEqual([]);
	});
});
