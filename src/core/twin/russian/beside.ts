/** The panel beside the map in Russian, row by row. */
import type { Figure, Panel, Saying } from '../../panel';
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

/** One text for each row. */
export function panelRows(panel: Panel): readonly string[] {
	switch (panel.kind) {
		case 'bars':
			return panel.groups.flatMap(({ name, bars }) => bars.map((bar) => figureText(bar, name)));
		case 'hours':
			return panel.hours.map((hour) => figureText(hour, undefined));
		case 'claims':
			return panel.claims.map(sayingText);
		case 'distances':
			return panel.rows.map(({ text, sources, claimed, computed, verdict }) => {
				const said = claimed === undefined ? '' : `по тексту ${claimed}, `;
				const found = /^\p{Ll}/u.test(computed) ? computed : `измерено ${computed}`;
				return `${text}: ${said}${found}, ${VERDICTS[verdict]}${sourcesText(sources)}`;
			});
		case 'list':
			return panel.items.map(sayingText);
	}
}

const figureText = ({ label, text, sources }: Figure, group: string | undefined): string =>
	`${group === undefined ? '' : `${group}, `}${label}: ${text}${sourcesText(sources)}`;

const sayingText = ({ text, sources }: Saying): string => `${text}${sourcesText(sources)}`;

const sourcesText = (sources: readonly string[]): string => (sources.length > 0 ? ` (${sources.join('; ')})` : '');
