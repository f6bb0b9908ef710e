/** Positions as GeoJSON writes them: longitude, latitude, and perhaps an altitude. */
import { MAX_LATITUDE } from '../view';
import { foundText, type Report } from './report';

const BEYOND = `Cut what is drawn at ${MAX_LATITUDE}° north or south; the poles themselves cannot be shown.`;

/** Whether a value is a position on the Earth; if not, the first thing wrong with it is reported. */
export function isPosition(value: unknown, path: string, report: Report): boolean {
	if (!Array.isArray(value) || value.length < 2 || value.length > 3) {
		report(
			path,
			`A position [longitude, latitude] expected; ${foundText(value)} found.`,
			'Write two numbers in degrees, longitude first.',
		);
		return false;
	}
	const [longitude, latitude, altitude = 0] = value as readonly unknown[];
	const swapped = within(latitude, 180) && within(longitude, 90) && !within(latitude, 90);
	const fix = swapped
		? 'GeoJSON writes the longitude first: exchange the two.'
		: 'Correct the number; coordinates are degrees of WGS84.';
	if (
		!isNumber(longitude, 180, 'longitude', path, report, fix) ||
		!isNumber(latitude, 90, 'latitude', path, report, fix)
	)
		return false;
	if (Math.abs(latitude as number) > MAX_LATITUDE) {
		const found = `${foundText(latitude)} found, which lies beyond its edge`;
		report(path, `A latitude that a map in Web Mercator has expected; ${found}.`, BEYOND);
		return false;
	}
	return isNumber(altitude, 1e5, 'altitude in metres', path, report, 'Correct the number, or leave the altitude away.');
}

function isNumber(value: unknown, bound: number, noun: string, path: string, report: Report, fix: string): boolean {
	if (within(value, bound)) return true;
	const text = typeof value === 'string' ? 'Write the number without quotation marks.' : fix;
	report(path, `A ${noun} from -${bound} to ${bound} expected; ${foundText(value)} found.`, text);
	return false;
}

function within(value: unknown, bound: number): boolean {
	return typeof value === 'number' && Math.abs(value) <= bound;
}
