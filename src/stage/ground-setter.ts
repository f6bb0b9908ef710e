/** Keeps MapLibre's source of the ground as the frame wants it: sent anew when the language of names changes, or when something begins or ceases to stand. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Ground } from '../core/entity';
import type { Instant } from '../core/instant';
import { holds, isBounded } from '../core/span';
import { groundFeatures } from './ground-names';
import { GROUND } from './style';

/** Sets the ground that stands at an instant, its names in a language; nothing is sent while all say the same. Of hidden groups, `ground` and `names` count. The map's style must be loaded. */
export type GroundSetter = (at: Instant, language: string, hidden?: ReadonlySet<string>) => void;

const NONE: ReadonlySet<string> = new Set();

/** Sets the ground on a map whose style has the source for it. */
export function createGroundSetter(map: Pick<MapLibre, 'getSource'>, ground: readonly Ground[]): GroundSetter {
	const timed = ground.filter(({ span }) => isBounded(span));
	let shown: string | undefined;
	return (at, language, hidden = NONE) => {
		const [gone, bare] = [hidden.has('ground'), hidden.has('names')];
		const wanted = `${language} ${gone} ${bare} ${timed.map(({ span }) => Number(holds(span, at))).join('')}`;
		if (wanted === shown) return;
		shown = wanted;
		const standing = gone ? [] : ground.filter(({ span }) => holds(span, at));
		void map.getSource<GeoJSONSource>(GROUND)?.setData(groundFeatures(standing, language, !bare));
	};
}
