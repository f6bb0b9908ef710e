/** The panel beside the map in English. */
import type { Panel } from '../../panel';
import type { DistanceRow } from '../../panel/distances';

/** What is printed above the rows. */
export function panelText({ title, note, ...panel }: Panel): string {
	const unit = panel.kind === 'bars' ? `, in ${panel.unit}` : '';
	return `Beside the map: “${title}”${unit}.${note === undefined ? '' : ` ${note}`}`;
}

/** What is claimed of a distance, and what is measured. */
export function comparedText({ claimed, computed, verdict }: DistanceRow): string {
	const said = claimed === undefined ? '' : `claimed ${claimed}, `;
	const found = computed.startsWith('known') ? computed : `measured ${computed}`;
	return `${said}${found}, ${verdict}`;
}
