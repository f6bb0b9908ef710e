/** Keeps MapLibre's source of names as the frame wants it: sent anew when the set of names changes, faded by feature state. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Mark } from '../core/mark';
import { isNamed, nameFeatures } from './names';
import { NAMES } from './style';

/** Sets the names of a frame, and tells whether they are set. */
export interface NameSetter {
	readonly set: (marks: readonly Mark[]) => void;
	readonly settled: () => boolean;
}

/** Sets names on a map whose style has the source for them. */
export function createNameSetter(map: MapLibre, { language, sides }: { language: string; sides: readonly string[] }): NameSetter {
	let shown = '';
	const faded = new Map<string, number>();
	return {
		set: (marks) => {
			const named = marks.filter(isNamed);
			const ids = named.map(({ id }) => id).join('\n');
			if (ids !== shown) {
				shown = ids;
				void map.getSource<GeoJSONSource>(NAMES)?.setData(nameFeatures(named, language, sides));
			}
			for (const { id, opacity } of named) {
				if ((faded.get(id) ?? 1) === opacity) continue;
				faded.set(id, opacity);
				map.setFeatureState({ source: NAMES, id }, { opacity });
			}
		},
		settled: () => map.isSourceLoaded(NAMES),
	};
}
