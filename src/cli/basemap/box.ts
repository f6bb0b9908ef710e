import { bboxClip } from '@turf/bbox-clip';
import { lineString } from '@turf/helpers';
import type { BBox, Position } from 'geojson';
import polygonClipping, { type MultiPolygon } from 'polygon-clipping';
import { chains } from './chain';

/** The whole world in degrees: west, south, east, north. */
export const WORLD: BBox = [-180, -90, 180, 90];

/** The box made larger by `margin` degrees on each side. */
export const grown = ([west, south, east, north]: BBox, margin: number): BBox => [
	west - margin,
	south - margin,
	east + margin,
	north + margin,
];

/** What of `outer` lies around `inner`, as four boxes without overlap. */
export const around = (outer: BBox, inner: BBox): readonly BBox[] => [
	[outer[0], outer[1], inner[0], outer[3]],
	[inner[0], outer[1], inner[2], inner[1]],
	[inner[0], inner[3], inner[2], outer[3]],
	[inner[2], outer[1], outer[2], outer[3]],
];

/** The pieces of a line that lie in the box. */
export const lineInside = (line: readonly Position[], box: BBox): Position[][] => {
	const { geometry } = bboxClip(lineString([...line]), box);
	const pieces = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return (pieces as Position[][]).filter((piece) => piece.length > 1);
};

/** The pieces of a line that lie outside the box. */
export const lineOutside = (line: readonly Position[], box: BBox): Position[][] =>
	chains(around(WORLD, box).flatMap((side) => lineInside(line, side)));

/** Land inside the box, with true edges along it (no edges of zero width across the sea). */
export const landInside = (land: MultiPolygon, box: BBox): MultiPolygon =>
	polygonClipping.intersection(land, boxPolygon(box));

/** Land outside the box; polygons that do not touch it pass unchanged. */
export const landOutside = (land: MultiPolygon, box: BBox): MultiPolygon => {
	const touching = land.filter(([ring]) => overlaps(ring ?? [], box));
	const apart = land.filter(([ring]) => !overlaps(ring ?? [], box));
	return touching.length === 0 ? apart : [...apart, ...polygonClipping.difference(touching, boxPolygon(box))];
};

/** Whether the extent of a ring overlaps the box. */
export const overlaps = (ring: readonly Position[], [west, south, east, north]: BBox): boolean => {
	const extent = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
	for (const [x = 0, y = 0] of ring) {
		extent[0] = Math.min(extent[0], x);
		extent[1] = Math.min(extent[1], y);
		extent[2] = Math.max(extent[2], x);
		extent[3] = Math.max(extent[3], y);
	}
	return extent[0] <= east && extent[2] >= west && extent[1] <= north && extent[3] >= south;
};

const boxPolygon = ([west, south, east, north]: BBox): MultiPolygon => [
	[
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south],
		],
	],
];
