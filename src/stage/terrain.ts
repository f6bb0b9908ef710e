/**
 * Marks on the ground: flat where the map is looked at from above, at the height of the terrain where it is tilted. deck.gl's layers are not
 * draped by MapLibre, so points are raised, lines get vertices enough to follow the ground, and areas are cut into pieces that do.
 */
import type { Position } from 'geojson';
import type { LonLat } from '../core/entity';
import { dividedArea, dividedLine } from './divide';

/** How positions, lines and areas are put on the ground. */
export interface Terrain {
	readonly point: (position: readonly number[]) => [number, number] | [number, number, number];
	readonly line: (path: readonly Position[]) => Position[];
	/** The pieces of a polygon, each with its rings. */
	readonly area: (rings: Position[][]) => Position[][][];
	/** Whether it has heights, and how many times they are drawn: 0 where it has none. */
	readonly raised: boolean;
	readonly rise: number;
	/** GPU parameters of what lies on the ground: in the order of its layers, hidden neither by a slope nor, in a tilted view, by what lies as low. */
	readonly parameters: typeof ON_TOP;
}

/** How many times as high as wide the ground is drawn in a view that is tilted well. */
export const EXAGGERATION = 2;
/** Degrees of pitch at which the ground stands at its full height; below, it rises with the pitch, so that nothing jumps. */
const FULL_AT = 15;
/** Metres over the ground at which lines lie, for between two vertices the ground may bulge. */
const CLEAR = 2;

/** The exaggeration at a pitch: none at 0 degrees, where the map is flat. */
export function exaggerationAt(pitch: number): number {
	return EXAGGERATION * Math.min(1, Math.max(0, pitch) / FULL_AT);
}

const ON_TOP = { depthCompare: 'always', depthWriteEnabled: false } as const;

/** A map without height. */
export const flatGround: Terrain = {
	point: ([longitude, latitude]) => [longitude!, latitude!],
	line: (path) => [...path],
	area: (rings) => [rings],
	raised: false,
	rise: 0,
	parameters: ON_TOP,
};

/** Ground with heights (metres), so many times exaggerated. */
export function raisedGround(heightAt: (position: LonLat) => number, exaggeration: number): Terrain {
	const point = ([longitude, latitude]: readonly number[]): [number, number, number] => [
		longitude!,
		latitude!,
		heightAt([longitude!, latitude!]) * exaggeration,
	];
	const clear = (position: readonly number[]): Position => {
		const [longitude, latitude, metres] = point(position);
		return [longitude, latitude, metres + CLEAR];
	};
	return {
		point,
		line: (path) => dividedLine(path).map(clear),
		area: (rings) => dividedArea(rings).map((piece) => [piece.map(clear)]),
		raised: true,
		rise: exaggeration,
		parameters: ON_TOP,
	};
}
