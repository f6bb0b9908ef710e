/** What is said of a measure beside its figures. A measure stands in the words around it, so that its language is theirs, whatever the interface speaks. */

/** The words of a measure in one language; every argument is a figure with its unit. */
interface Sayings {
	readonly knownTo: (doubt: string) => string;
	readonly onAverage: (mean: string) => string;
	readonly horizon: (at: string) => string;
	readonly below: (horizon: string, away: string) => string;
	readonly hidden: (horizon: string, at: string) => string;
	readonly open: (horizon: string) => string;
	readonly partly: (horizon: string, known: string, all: string) => string;
	/** The greatest width of a zone and its area. */
	readonly zone: (width: string, area: string) => string;
}

const SAYINGS: Readonly<Record<string, Sayings>> & { readonly en: Sayings } = {
	en: {
		knownTo: (doubt) => `known to ±\u00a0${doubt}`,
		onAverage: (mean) => `${mean} on average`,
		horizon: (at) => `horizon at ${at}`,
		below: (horizon, away) => `${horizon}, ${away} away: below it`,
		hidden: (horizon, at) => `${horizon}, but hidden by ground at ${at}`,
		open: (horizon) => `${horizon}, nothing between`,
		partly: (horizon, known, all) => `${horizon}; the ground between is known for ${known} of ${all}`,
		zone: (width, area) => `up to ${width} wide, ${area}`,
	},
	ru: {
		knownTo: (doubt) => `известно с точностью до ±\u00a0${doubt}`,
		onAverage: (mean) => `в среднем ${mean}`,
		horizon: (at) => `дальность горизонта ${at}`,
		below: (horizon, away) => `${horizon}, расстояние ${away}: за горизонтом`,
		hidden: (horizon, at) => `${horizon}, но на удалении ${at} закрывает рельеф`,
		open: (horizon) => `${horizon}, преград нет`,
		partly: (horizon, known, all) => `${horizon}; рельеф на пути известен на ${known} из ${all}`,
		zone: (width, area) => `ширина до ${width}, ${area}`,
	},
};

/** The words of a language, with or without script and region; English for one that has none. */
export const sayingsIn = (language: string): Sayings => SAYINGS[language.split('-')[0]!] ?? SAYINGS.en;

/** Whether a language has words of its own. */
export const speaks = (language: string): boolean => Object.hasOwn(SAYINGS, language.split('-')[0]!);
