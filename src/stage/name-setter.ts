/** Keeps MapLibre's source of names as the frame wants it: sent anew when the set of names changes, faded by feature state. */
import type { Feature } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Frame } from '../core/frame';
import { isHidden } from '../core/groups';
import type { Look } from '../core/look';
import type { Mark } from '../core/mark';
import type { Arrangement } from './arrangement';
import { barFormOf } from './bar';
import { blockerFeatures, signFeatures } from './blockers';
import { ringNames } from './hearing';
import { heldPlaces } from './held';
import { placedFeatures, inkOf, isNamed, nameFeatures } from './names';
import { NAMES } from './style/names';
import { themes } from './theme';

/** Sets the names of a frame, and tells whether they are set. */
export interface NameSetter {
	readonly set: (frame: Frame, arrangement: Arrangement, look: Look, told: readonly Feature[]) => void;
	readonly settled: () => boolean;
}

/** Whether room for the name was found by us, and not left to MapLibre. */
const isPlaced = (mark: Mark): boolean =>
	(mark.kind === 'line' && barFormOf(mark) !== undefined) || (mark.kind === 'zone' && mark.strike !== undefined);

const NAMELESS: Arrangement = { places: [], units: [], readings: [], placed: [], givingWay: new Map() };

/** What is named in a look: everything, or nothing. */
export function namedIn(frame: Frame, arrangement: Arrangement, look: Look): [Frame, Arrangement] {
	return isHidden(look, 'names') ? [{ ...frame, marks: [] }, NAMELESS] : [frame, arrangement];
}

/** Sets names on a map whose style has the source for them. Names under units fade while these move, and are left out once they stand. */
export function createNameSetter(map: MapLibre, sides: readonly string[]): NameSetter {
	let shown = '';
	const fade = createFader(map);
	return {
		set: ({ marks, settled }, { places, units, readings, placed, givingWay }, { names: language, theme }, told) => {
			const at = new Map(readings.map((reading) => [reading.id, reading.point]));
			const named = marks.filter((mark) =>
				mark.kind === 'border' ? at.has(mark.id) : isNamed(mark, settled) && !isPlaced(mark),
			);
			const anchors = new Map<string, string>(places.map(({ place, anchor }) => [place.id, anchor]));
			readings.forEach(({ id, anchor }) => anchors.set(id, anchor));
			const signs = signFeatures(places.map(({ place }) => place));
			const standing = [...signs, ...told, ...(settled ? blockerFeatures(units, language) : [])];
			const held = settled ? heldPlaces(places, units) : new Set<string>();
			const wanted =
				named.map((mark) => `${mark.id} ${anchors.get(mark.id) ?? ''} ${shapeOf(mark)}`).join('\n') +
				JSON.stringify([standing, [...held], readings, placed, language, theme]);
			if (wanted !== shown) {
				shown = wanted;
				const context = { anchors, at, language, sides, held, theme: themes[theme] };
				const rings = (settled ? marks : []).flatMap((mark) =>
					mark.kind === 'zone' ? ringNames(mark, language, inkOf(mark, context)) : [],
				);
				const features = [
					...nameFeatures(named, context),
					...placedFeatures(placed, marks, context),
					...rings,
					...standing,
				];
				void map.getSource<GeoJSONSource>(NAMES)?.setData({ type: 'FeatureCollection', features });
			}
			for (const { id, opacity } of named) fade(id, opacity * (givingWay.get(id) ?? 1));
		},
		settled: () => map.getSource(NAMES) !== undefined && map.isSourceLoaded(NAMES),
	};
}

/** Sets how much is seen of names, each only where it changes. */
function createFader(map: MapLibre): (id: string, opacity: number) => void {
	const faded = new Map<string, number>();
	return (id, opacity) => {
		if ((faded.get(id) ?? 1) === opacity) return;
		faded.set(id, opacity);
		map.setFeatureState({ source: NAMES, id }, { opacity });
	};
}

/** The shape of a front, which its name follows; every other named mark keeps its own. */
const shapeOf = (mark: Mark): string => (mark.kind === 'front' ? JSON.stringify(mark.geometry) : '');
