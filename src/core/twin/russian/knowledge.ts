/** How much there is and how well it is known, in Russian. */
import type { Counted } from '../../count';
import type { Confidence } from '../../entity';
import { numberText } from '../../figures';
import type { Forces } from '../../forces';
import type { CrowdSide, KnownGroup, TwinFact } from '../fact';
import { armText } from './movement';
import { counted, formOf, metresText, nameOf, RU, sentence, series, UNITS } from './words';

/** `Красные: 250 частей (пехота 50, авиация 50); перешло 240.` */
export function crowdRow({ side, arms, count, moved }: CrowdSide, back: boolean): string {
	const told = `${counted(count, UNITS)} (${arms.map(armText).join(', ')})`;
	return sentence(
		`${side ?? 'без стороны'}: ${told}; ${back ? 'на других местах' : 'сдвинулось'}: ${numberText(moved, RU)}`,
	);
}

const KINDS: Readonly<Record<Counted, string>> = { men: 'люди', tanks: 'танки', guns: 'орудия', aircraft: 'самолёты' };

/** `По данным текстов (учтено 2 из 5 частей): люди — СССР 94, Япония 1 114.` */
export function forcesText({ kinds, counted: told, units }: Forces): string {
	const parts = kinds.map(
		({ kind, sides }) =>
			`${KINDS[kind]} — ${sides.map(({ side, count }) => `${side ?? 'без стороны'} ${numberText(count, RU)}`).join(', ')}`,
	);
	const of = formOf(units, ['части', 'частей', 'частей']);
	return sentence(`по данным текстов (учтено ${told} из ${units} ${of}): ${parts.join('; ')}`);
}

const MEANINGS: Readonly<Record<Confidence, string>> = {
	documented: 'названо в источнике',
	inferred: 'выведено из источников',
	schematic: 'показано условно, ради рассказа',
};
const SUBJECTS = { units: 'положение частей', ways: 'пути на этом шаге', lines: 'линии и площади' } as const;
/** Names that stand within a sentence on knowledge; more are counted. */
const FEW = 2;
const SHORT = 60;

/** `Положение частей, неопределённость от 250 м до 2 км: названо в источнике — А; выведено из источников — 4 из них.` */
export function knownText({ of, groups, uncertainty }: Extract<TwinFact, { kind: 'known' }>, tag: string): string {
	const [least, most = least] = [...new Set((uncertainty ?? []).map(metresText))];
	const doubt = least === undefined ? '' : `, неопределённость ${least === most ? least : `от ${least} до ${most}`}`;
	const [first] = groups;
	if (groups.length === 1 && first) return sentence(`${SUBJECTS[of]}${doubt}: ${MEANINGS[first.confidence]}`);
	const parts = groups.map((group) => `${MEANINGS[group.confidence]} — ${groupText(group, tag)}`);
	return sentence(`${SUBJECTS[of]}${doubt}: ${parts.join('; ')}`);
}

function groupText({ things }: KnownGroup, tag: string): string {
	const names = series(things.map((thing) => nameOf(thing, tag)));
	return things.length > FEW || names.length > SHORT ? `${things.length} из них` : names;
}
