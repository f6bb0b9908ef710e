/** The terrain of a picture: MapLibre's ground in 3D while the view is tilted, and the heights on which deck.gl's marks stand. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { LonLat } from '../core/entity';
import { heightsOf, type HeightGrid } from '../core/relief';
import type { ViewState } from '../core/slide';
import { addressOf } from './address';
import { TERRAIN, type ReliefFiles } from './style/relief';
import { exaggerationAt, flatGround, raisedGround, type Terrain } from './terrain';

/** What a picture asks of its terrain. */
export interface Relief {
	/** Brings MapLibre's ground to the view, and tells how marks stand on it; flat until all is there that it needs. */
	readonly set: (view: ViewState) => Terrain;
	/** Metres at which the centre of a view lies, exaggerated. */
	readonly elevation: (view: ViewState) => number;
	/** Whether nothing more has to come for the view that was set. */
	readonly settled: () => boolean;
}

type HeightAt = (position: LonLat) => number;

/** A campaign without a terrain is flat at every pitch. */
const NONE: Relief = { set: () => flatGround, elevation: () => 0, settled: () => true };

/** The terrain on a map whose style has its sources; `changed` is called when what was set before is to be set again. */
export function createRelief(map: MapLibre, files: ReliefFiles | undefined, changed: () => void): Relief {
	if (!files) return NONE;
	let heightAt: HeightAt | undefined;
	let wanted = false;
	loadHeights(files.folder).then(
		(heights) => {
			heightAt = heights;
			map.triggerRepaint();
		},
		// Without them it never settles, and the wait for it tells its name.
		() => undefined,
	);
	// Every tile that comes is draped anew with all its layers, which is slow without a GPU: so the ground rises once they are there.
	const canRise = () => heightAt !== undefined && (map.terrain !== null || isComplete(map));
	map.on('render', () => {
		if (wanted && map.terrain === null && canRise()) changed();
	});
	return {
		set: ({ pitch }) => {
			wanted = pitch > 0;
			const exaggeration = wanted && canRise() ? exaggerationAt(pitch) : 0;
			setGround(map, exaggeration);
			return heightAt && exaggeration > 0 ? raisedGround(heightAt, exaggeration) : flatGround;
		},
		elevation: ({ center, pitch }) => (heightAt?.(center) ?? 0) * exaggerationAt(pitch),
		settled: () => !wanted || (map.terrain !== null && map.painter.renderToTexture?.needsFollowUpFrame === false),
	};
}

const isComplete = (map: MapLibre): boolean => map.isStyleLoaded() === true && map.areTilesLoaded();

async function loadHeights(folder: string): Promise<HeightAt> {
	const answer = await fetch(addressOf(`${folder}heights.json`));
	return heightsOf((await answer.json()) as HeightGrid);
}

/** Switches the ground in 3D on, off, or to another height without building it anew. */
function setGround(map: MapLibre, exaggeration: number): void {
	const { terrain } = map;
	if (exaggeration === 0) {
		if (terrain) map.setTerrain(null);
	} else if (!terrain) {
		map.setTerrain({ source: TERRAIN, exaggeration });
		makeLight(map);
	} else if (terrain.exaggeration !== exaggeration) {
		terrain.exaggeration = exaggeration;
		terrain.resetElevationCache();
	}
}

/** Quads along the edge of a tile of the ground: as fine as the heights, and a quarter of what MapLibre takes. */
const QUADS = 64;

/** No finer than can be seen: MapLibre drapes at twice the pixels of a plain screen, which without a GPU takes four times as long. */
function makeLight(map: MapLibre): void {
	const { terrain, painter } = map;
	const drape = painter.renderToTexture as { rttSize?: number } | null;
	if (!terrain || !drape) return;
	terrain.meshSize = QUADS;
	drape.rttSize = terrain.tileManager.tileSize * Math.min(terrain.qualityFactor, Math.ceil(map.getPixelRatio()));
}
