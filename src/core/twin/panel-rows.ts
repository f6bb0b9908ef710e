/** The panel beside the map row by row: what every language tells alike, figures and sources, is told here. */
import type { Figure, Panel, Saying } from '../panel';
import type { DistanceRow } from '../panel/distances';

/** One text for each row; `compared` words what is claimed of a distance and what is measured. */
export function panelRows(panel: Panel, compared: (row: DistanceRow) => string): readonly string[] {
	switch (panel.kind) {
		case 'bars':
			return panel.groups.flatMap(({ name, bars }) => bars.map((bar) => figureText(bar, name)));
		case 'hours':
			return panel.hours.map((hour) => figureText(hour, undefined));
		case 'claims':
			return panel.claims.map(sayingText);
		case 'distances':
			return panel.rows.map((row) => `${row.text}: ${compared(row)}${sourcesText(row.sources)}`);
		case 'list':
			return panel.items.map(sayingText);
	}
}

const figureText = ({ label, text, sources }: Figure, group: string | undefined): string =>
	`${group === undefined ? '' : `${group}, `}${label}: ${text}${sourcesText(sources)}`;

const sayingText = ({ text, sources }: Saying): string => `${text}${sourcesText(sources)}`;

const sourcesText = (sources: readonly string[]): string => (sources.length > 0 ? ` (${sources.join('; ')})` : '');
