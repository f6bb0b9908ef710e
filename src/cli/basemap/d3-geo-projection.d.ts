/** The one function of d3-geo-projection that the basemap needs; the package has no types of its own. */
declare module 'd3-geo-projection' {
	import type { GeoProjection } from 'd3-geo';
	import type { Geometry } from 'geojson';

	export function geoProject<G extends Geometry>(geometry: G, projection: GeoProjection): G;
}
