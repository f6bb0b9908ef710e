/** Which claims a panel shows. */
import type { Campaign } from '../campaign';
import type { PanelFigure, PanelHour, PanelSpec } from '../slide';
import { hasMeasure } from './distances';

/** The ids of the claims that a panel shows, in its order; of a table of distances that names none, of all whose figure can be checked. */
export function claimsOfPanel(panel: PanelSpec, { claims }: Campaign): readonly string[] {
	switch (panel.kind) {
		case 'bars':
			return panel.groups.flatMap(({ bars }) => bars.flatMap(claimOf));
		case 'hours':
			return panel.hours.flatMap(claimOf);
		case 'list':
			return [];
		case 'claims':
			return panel.claims;
		case 'distances':
			return panel.claims ?? [...claims.values()].filter(hasMeasure).map(({ id }) => id);
	}
}

const claimOf = (figure: PanelFigure | PanelHour): readonly string[] => ('claim' in figure ? [figure.claim] : []);
