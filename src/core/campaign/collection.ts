/** The features of a geo file. */
import { isFields, written, type Fields } from './record';
import { foundText, type Report } from './report';

const WGS84 = /CRS84|EPSG:+(\d*:)?4326|WGS ?84/i;
const FORM = '{ "type": "FeatureCollection", "features": [ … ] }';

/** The members of `features`, unread; anything else than a FeatureCollection is reported, and of that only a bare Feature is taken. */
export function featuresOf(value: unknown, report: Report): readonly unknown[] {
	if (value === undefined) return [];
	if (!isFields(value) || value['type'] !== 'FeatureCollection') return insteadOf(value, report);
	reportOtherReference(value, report);
	const features = written(value, 'features');
	if (Array.isArray(features)) return features;
	report('features', `A list expected; ${foundText(features)} found.`, `Write ${FORM}.`);
	return [];
}

function insteadOf(value: unknown, report: Report): readonly unknown[] {
	const single = isFields(value) && value['type'] === 'Feature';
	const found = isFields(value) ? foundText(value['type']) : foundText(value);
	report(
		'type',
		`"FeatureCollection" expected; ${found} found.`,
		`Put ${single ? 'the feature' : 'features'} into ${FORM}.`,
	);
	return single ? [value] : [];
}

/** GeoJSON was once allowed other reference systems; their coordinates would stand in the wrong place. */
function reportOtherReference(collection: Fields, report: Report): void {
	const crs = written(collection, 'crs');
	const name = isFields(crs) && isFields(crs['properties']) ? crs['properties']['name'] : crs;
	if (crs === undefined || (typeof name === 'string' && WGS84.test(name))) return;
	report(
		'crs',
		`Coordinates in WGS84 expected; ${foundText(name)} found.`,
		'Reproject the file to EPSG:4326, and remove "crs".',
	);
}
