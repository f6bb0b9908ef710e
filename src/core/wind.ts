/** The eight winds. */

export const WINDS = [
	'north',
	'north-east',
	'east',
	'south-east',
	'south',
	'south-west',
	'west',
	'north-west',
] as const;
export type Wind = (typeof WINDS)[number];

/** The wind that lies nearest to a direction in degrees clockwise from north. */
export function windOf(degrees: number): Wind {
	return WINDS[Math.round((((degrees % 360) + 360) % 360) / 45) % 8]!;
}
