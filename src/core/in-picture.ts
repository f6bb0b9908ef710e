/** Whether something lies in the reference picture of a view, seen in perspective as MapLibre shows it. */
import bboxClip from '@turf/bbox-clip';
import type { BBox, Feature, Geometry, MultiLineString, Polygon, Position } from 'geojson';
import type { ViewState } from './slide';
import { mercator, REFERENCE, WORLD } from './view';

/** How far MapLibre's camera is from the middle of the picture, in pixels: its field of view is that of a picture so high. */
const CAMERA = REFERENCE.height * 1.5;
/** What is nearer to the camera than this share of its distance is behind it, or about to be. */
const NEAR = 0.05;

/** The picture in pixels from its middle. */
const BOX: BBox = [-REFERENCE.width / 2, -REFERENCE.height / 2, REFERENCE.width / 2, REFERENCE.height / 2];

/** Tells whether any part of a geometry lies in the reference picture of a view. */
export function inReferencePicture(view: ViewState): (geometry: Geometry) => boolean {
	const seen = projection(view);
	return (geometry) => meets(geometry, (positions) => positions.flatMap((position) => seen(position) ?? []));
}

/** Pixels from the middle of the picture, y down; none for what lies behind the camera. */
function projection({ center, zoom, bearing, pitch }: ViewState): (position: Position) => [Position] | undefined {
	const world = WORLD * 2 ** zoom;
	const [middleX, middleY] = mercator(center);
	const [turn, tilt] = [-bearing, pitch].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
	return ([longitude = 0, latitude = 0]) => {
		const [x, y] = mercator([longitude, latitude]);
		const east = (x - middleX - Math.round(x - middleX)) * world;
		const south = (y - middleY) * world;
		const across = east * Math.cos(turn) - south * Math.sin(turn);
		const down = east * Math.sin(turn) + south * Math.cos(turn);
		const scale = CAMERA / (CAMERA - down * Math.sin(tilt));
		const isBehind = scale <= 0 || scale > 1 / NEAR;
		return isBehind ? undefined : [[across * scale, down * Math.cos(tilt) * scale]];
	};
}

type Project = (positions: readonly Position[]) => Position[];

function meets(geometry: Geometry, project: Project): boolean {
	switch (geometry.type) {
		case 'Point':
			return project([geometry.coordinates]).some(isInside);
		case 'MultiPoint':
			return project(geometry.coordinates).some(isInside);
		case 'LineString':
			return meets({ type: 'MultiLineString', coordinates: [geometry.coordinates] }, project);
		case 'MultiLineString':
		case 'Polygon': {
			// What lies behind the camera as a whole leaves no line and no ring.
			const coordinates = geometry.coordinates.map(project).filter(({ length }) => length > 0);
			return coordinates.length > 0 && clips({ ...geometry, coordinates });
		}
		case 'MultiPolygon':
			return geometry.coordinates.some((coordinates) => meets({ type: 'Polygon', coordinates }, project));
		case 'GeometryCollection':
			return geometry.geometries.some((part) => meets(part, project));
	}
}

const isInside = ([x = 0, y = 0]: Position) => x >= BOX[0] && x <= BOX[2] && y >= BOX[1] && y <= BOX[3];

function clips(geometry: MultiLineString | Polygon): boolean {
	const feature: Feature<typeof geometry> = { type: 'Feature', properties: {}, geometry };
	return bboxClip(feature, BOX).geometry.coordinates.flat(1).length > 0;
}
