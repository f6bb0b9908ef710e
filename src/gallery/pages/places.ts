/** Places and ground, and their names in five languages. */
import { FIVE_NAMES, HAMLETS, HERE, NOON, PLACES } from '../ids';
import { definePages } from '../page';

/** Where the exercise has ground of its own: east of everything else. */
const GROUND = { center: [70.4333, 48.511], zoom: 13 } as const;

export const group = definePages({
	title: 'Places',
	pages: {
		classes: { at: NOON, view: HERE, show: PLACES, caption: 'Every class, with heights where there are any' },
		heights: { show: ['twice-measured'], caption: 'A height that two sources give differently' },
		english: { show: FIVE_NAMES, caption: 'Names in English' },
		russian: { show: FIVE_NAMES, look: { names: 'ru' }, caption: 'Names in Russian' },
		japanese: { show: FIVE_NAMES, look: { names: 'ja' }, caption: 'Names in Japanese' },
		chinese: { show: FIVE_NAMES, look: { names: 'zh' }, caption: 'Names in Chinese' },
		korean: { show: FIVE_NAMES, look: { names: 'ko' }, caption: 'Names in Korean' },
		crowded: { show: HAMLETS, caption: 'Nine names, and room for some' },
		ground: { view: GROUND, show: [], caption: 'Lake, river, marsh, road, railway, frontier' },
	},
});
