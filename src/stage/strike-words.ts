/** What is said of a strike or of a measure on the map, in the language of the names. */
import type { Strike } from '../core/entity';
import { measureIn } from '../core/survey/measurement';

interface Words {
	readonly bombs: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
	readonly rounds: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
	readonly none: string;
	readonly inAll: string;
	readonly measured: string;
	readonly km: string;
	readonly t: string;
	/** Whether a number is written together with its noun. */
	readonly close: boolean;
}

const WORDS: Readonly<Record<string, Words>> = {
	en: {
		bombs: { one: 'bomb', other: 'bombs' },
		rounds: { one: 'round', other: 'rounds' },
		none: 'no bombs',
		inAll: 'all zones together',
		measured: 'measured',
		km: 'km',
		t: 't',
		close: false,
	},
	ru: {
		bombs: { one: 'бомба', few: 'бомбы', many: 'бомб', other: 'бомбы' },
		rounds: { one: 'патрон', few: 'патрона', many: 'патронов', other: 'патрона' },
		none: 'бомб не сброшено',
		inAll: 'по всем зонам',
		measured: 'измерено',
		km: 'км',
		t: 'т',
		close: false,
	},
	ja: {
		bombs: { other: '発の爆弾' },
		rounds: { other: '発の銃弾' },
		none: '投弾なし',
		inAll: '全区域合計',
		measured: '実測',
		km: 'km',
		t: 't',
		close: true,
	},
	zh: {
		bombs: { other: '枚炸弹' },
		rounds: { other: '发子弹' },
		none: '未投弹',
		inAll: '各区合计',
		measured: '实测',
		km: 'km',
		t: 't',
		close: true,
	},
	ko: {
		bombs: { other: '발의 폭탄' },
		rounds: { other: '발의 총탄' },
		none: '투탄 없음',
		inAll: '전 구역 합계',
		measured: '실측',
		km: 'km',
		t: 't',
		close: true,
	},
};

/** Every word of a language that may stand on the map, for the fonts to have its letters; empty for a language without words of its own. */
export function allWordsIn(language: string): string {
	const { bombs, rounds, ...others } = WORDS[language] ?? { bombs: {}, rounds: {} };
	return [...Object.values(bombs), ...Object.values(rounds), ...Object.values(others)].join(' ');
}

const wordsIn = (language: string): readonly [Words, string] =>
	WORDS[language] ? [WORDS[language], language] : [WORDS['en']!, 'en-GB'];

/** "1,592 bombs, 122 t": what is known of a strike, and nothing else; empty where nothing is. */
export function strikeText({ bombs, tonnage, rounds, inAll }: Strike, language: string): string {
	const [words, locale] = wordsIn(language);
	if (bombs === 0) return words.none;
	const number = (value: number) => value.toLocaleString(locale === 'en' ? 'en-GB' : locale);
	const counted = (value: number, forms: Words['bombs']) =>
		number(value) + (words.close ? '' : '\u00a0') + (forms[new Intl.PluralRules(locale).select(value)] ?? forms.other);
	const known = [
		...(bombs === undefined ? [] : [counted(bombs, words.bombs)]),
		...(tonnage === undefined ? [] : [`${number(tonnage)}\u00a0${words.t}`]),
		...(rounds === undefined ? [] : [counted(rounds, words.rounds)]),
	].join(', ');
	return inAll && known !== '' ? `${known}\n${words.inAll}` : known;
}

/** A unit of measure as it is written in a language. */
export function unitIn(unit: 'km', language: string): string {
	return wordsIn(language)[0][unit];
}

/** "129 km measured", from a measure written with English units. */
export function measuredText(measure: string, language: string): string {
	const [words] = wordsIn(language);
	return `${measureIn(measure, language)} ${words.measured}`;
}
