/** The terrain of a picture: MapLibre's ground in 3D while the view is tilted, and the heights on which deck.gl's marks stand. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { LonLat } from '../core/entity';
import { heightsOf, type HeightGrid } from '../core/relief';
import type { ViewState } from '../core/slide';
import { TERRAIN, type ReliefFiles } from './style/relief';
import { exaggerationAt, flatGround, raisedGround, type Terrain } from './terrain';

/** What a picture asks of its terrain. */
export interface Relief {
	/** Brings MapLibre's ground to the view, and tells how marks stand on it; flat until the heights have come. */
	readonly set: (view: ViewState) => Terrain;
	/** Metres at which the centre of a view lies, exaggerated. */
	readonly elevation: (view: ViewState) => number;
	/** Whether nothing more has to come for the view that was set. */
	readonly settled: () => boolean;
}

/** A campaign without a terrain is flat at every pitch. */
const NONE: Relief = { set: () => flatGround, elevation: () => 0, settled: () => true };

/** The terrain on a map whose style has its sources; `came` is called once the heights are there. */
export function createRelief(map: MapLibre, files: ReliefFiles | undefined, came: () => void): Relief {
	if (!files) return NONE;
	let heightAt: ((position: LonLat) => number) | undefined;
	let wanted = false;
	loadHeights(files.folder).then(
		(heights) => {
			heightAt = heights;
			if (wanted) came();
		},
		// Without them it never settles, and the wait for it tells its name.
		() => undefined,
	);
	return {
		set: ({ pitch }) => {
			wanted = pitch > 0;
			const exaggeration = exaggerationAt(pitch);
			setGround(map, heightAt ? exaggeration : 0);
			return heightAt && wanted ? raisedGround(heightAt, exaggeration) : flatGround;
		},
		elevation: ({ center, pitch }) => (heightAt?.(center) ?? 0) * exaggerationAt(pitch),
		settled: () => !wanted || heightAt !== undefined,
	};
}

async function loadHeights(folder: string): Promise<(position: LonLat) => number> {
	const answer = await fetch(new URL(`${folder}heights.json`, document.baseURI));
	return heightsOf((await answer.json()) as HeightGrid);
}

/** Switches the ground in 3D on, off, or to another height without building it anew. */
function setGround(map: MapLibre, exaggeration: number): void {
	const { terrain } = map;
	if (exaggeration === 0) {
		if (terrain) map.setTerrain(null);
	} else if (!terrain) {
		map.setTerrain({ source: TERRAIN, exaggeration });
	} else if (terrain.exaggeration !== exaggeration) {
		terrain.exaggeration = exaggeration;
		terrain.resetElevationCache();
	}
}
