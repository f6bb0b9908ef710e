/** The viewer's look on MapLibre's side: colours of the theme, and the heights of contours, which are letters. */
import type { Map as MapLibre } from 'maplibre-gl';
import { isHidden } from '../core/groups';
import type { Look } from '../core/look';
import { restyle } from './restyle';
import { styleLayers } from './style';
import { HEIGHTS, SHADE } from './style/relief';
import { themes } from './theme';

/** Brings a map, which is in one look or (`undefined`) as it was started, into another. Its style must be loaded. */
export function setLook(map: MapLibre, from: Look | undefined, to: Look): void {
	const before = from?.theme ?? 'paper';
	const hilly = map.getSource(SHADE) !== undefined;
	if (hilly && (from ? isHidden(from, 'names') : false) !== isHidden(to, 'names'))
		map.setLayoutProperty(HEIGHTS, 'visibility', isHidden(to, 'names') ? 'none' : 'visible');
	if (before !== to.theme) restyle(map, styleLayers(themes[before], hilly), styleLayers(themes[to.theme], hilly));
}
