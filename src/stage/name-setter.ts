/** Keeps MapLibre's source of names as the frame wants it: sent anew when the set of names changes, faded by feature state. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Frame } from '../core/frame';
import type { Look } from '../core/look';
import type { Arrangement } from './arrangement';
import { blockerFeatures, isNamed, nameFeatures } from './names';
import { NAMES } from './style/names';
import { themes } from './theme';

/** Sets the names of a frame, and tells whether they are set. */
export interface NameSetter {
	readonly set: (frame: Frame, arrangement: Arrangement, look: Look) => void;
	readonly settled: () => boolean;
}

/** Sets names on a map whose style has the source for them. Names give way to units once these stand still. */
export function createNameSetter(map: MapLibre, sides: readonly string[]): NameSetter {
	let shown = '';
	const faded = new Map<string, number>();
	return {
		set: ({ marks, settled }, { places, units, readings }, { names: language, theme }) => {
			const at = new Map(readings.map((reading) => [reading.id, reading.point]));
			const named = marks.filter((mark) => (mark.kind === 'border' ? at.has(mark.id) : isNamed(mark, settled)));
			const anchors = new Map<string, string>(places.map(({ place, anchor }) => [place.id, anchor]));
			readings.forEach(({ id, anchor }) => anchors.set(id, anchor));
			const standing = settled ? blockerFeatures(units, language) : [];
			const wanted =
				named.map(({ id }) => `${id} ${anchors.get(id) ?? ''}`).join('\n') +
				JSON.stringify([standing, readings, language, theme]);
			if (wanted !== shown) {
				shown = wanted;
				const features = [...nameFeatures(named, { anchors, at, language, sides, theme: themes[theme] }), ...standing];
				void map.getSource<GeoJSONSource>(NAMES)?.setData({ type: 'FeatureCollection', features });
			}
			for (const { id, opacity } of named) {
				if ((faded.get(id) ?? 1) === opacity) continue;
				faded.set(id, opacity);
				map.setFeatureState({ source: NAMES, id }, { opacity });
			}
		},
		settled: () => map.getSource(NAMES) !== undefined && map.isSourceLoaded(NAMES),
	};
}
