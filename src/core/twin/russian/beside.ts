/** The panel beside the map in Russian. */
import type { Panel } from '../../panel';
import type { DistanceRow } from '../../panel/distances';
import type { Verdict } from '../../survey/verdict';
import { quoted } from './words';

/** What is printed above the rows. */
export function panelText({ title, note, ...panel }: Panel): string {
	const unit = panel.kind === 'bars' ? ` (${panel.unit})` : '';
	return `Рядом с картой: ${quoted(title)}${unit}.${note === undefined ? '' : ` ${note}`}`;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
	agrees: 'сходится',
	disagrees: 'расходится',
	'cannot be tested': 'проверить нельзя',
};

/** What is claimed of a distance, and what is measured. */
export function comparedText({ claimed, computed, verdict }: DistanceRow): string {
	const said = claimed === undefined ? '' : `по тексту ${claimed}, `;
	const found = /^\p{Ll}/u.test(computed) ? computed : `измерено ${computed}`;
	return `${said}${found}, ${VERDICTS[verdict]}`;
}
