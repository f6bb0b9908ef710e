/** The viewer's look on MapLibre's side: colours of the theme. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Look } from '../core/look';
import { restyle } from './restyle';
import { styleLayers } from './style';
import { SHADE } from './style/relief';
import { themes } from './theme';

/** Brings a map, which is in one look or (`undefined`) as it was started, into another. Its style must be loaded. */
export function setLook(map: MapLibre, from: Look | undefined, to: Look): void {
	const before = from?.theme ?? 'paper';
	const hilly = map.getSource(SHADE) !== undefined;
	if (before !== to.theme) restyle(map, styleLayers(themes[before], hilly), styleLayers(themes[to.theme], hilly));
}
