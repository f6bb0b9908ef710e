/** The viewer's look on MapLibre's side: colours of the theme, and names of the ground in the language chosen. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Ground } from '../core/entity';
import type { Look } from '../core/look';
import { groundFeatures } from './ground-names';
import { restyle } from './restyle';
import { GROUND, styleLayers } from './style';
import { SHADE } from './style/relief';
import { themes } from './theme';

/** Brings a map, which is in one look or (`undefined`) as it was started, into another. Its style must be loaded. */
export function setLook(map: MapLibre, ground: readonly Ground[], from: Look | undefined, to: Look): void {
	if (from?.names !== to.names) void map.getSource<GeoJSONSource>(GROUND)?.setData(groundFeatures(ground, to.names));
	const before = from?.theme ?? 'paper';
	const hilly = map.getSource(SHADE) !== undefined;
	if (before !== to.theme) restyle(map, styleLayers(themes[before], hilly), styleLayers(themes[to.theme], hilly));
}
