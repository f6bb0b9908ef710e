/** Shapes of what comes from another window. */
import { array, boolean, finite, maxLength, maxValue, minValue, number, pipe, tuple } from 'valibot';

const within = (least: number, most: number) => pipe(number(), finite(), minValue(least), maxValue(most));

/** Longitude and latitude in degrees; a map that was dragged round the world counts on beyond 180. */
export const lonLat = tuple([within(-540, 540), within(-90, 90)]);

/** The points of a line drawn by hand. */
export const strokePoints = pipe(array(lonLat), maxLength(20_000));

/** Camera parameters. */
export const viewEntries = { center: lonLat, zoom: within(-2, 24), bearing: within(-360, 360), pitch: within(0, 85) };

/** Instants that `Date` can name, in milliseconds since 1970. */
const instant = within(-8.64e15, 8.64e15);

/** An excursion in time; more than ten years in a second are none. */
export const excursionEntries = {
	at: instant,
	pace: within(0, 3.2e11),
	between: tuple([instant, instant]),
	loops: boolean(),
};
