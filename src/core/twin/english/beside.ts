/** The panel beside the map in English, row by row. */
import type { Figure, Panel, Saying } from '../../panel';

/** What is printed above the rows. */
export function panelText({ title, note, ...panel }: Panel): string {
	const unit = panel.kind === 'bars' ? `, in ${panel.unit}` : '';
	return `Beside the map: “${title}”${unit}.${note === undefined ? '' : ` ${note}`}`;
}

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
				const said = claimed === undefined ? '' : `claimed ${claimed}, `;
				const found = computed.startsWith('known') ? computed : `measured ${computed}`;
				return `${text}: ${said}${found}, ${verdict}${sourcesText(sources)}`;
			});
		case 'list':
			return panel.items.map(sayingText);
	}
}

const figureText = ({ label, text, sources }: Figure, group: string | undefined): string =>
	`${group === undefined ? '' : `${group}, `}${label}: ${text}${sourcesText(sources)}`;

const sayingText = ({ text, sources }: Saying): string => `${text}${sourcesText(sources)}`;

const sourcesText = (sources: readonly string[]): string => (sources.length > 0 ? ` (${sources.join('; ')})` : '');
