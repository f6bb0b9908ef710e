export const clock = {
	/** The light, by the altitude of the sun. */
	lights: {
		day: 'day',
		'civil twilight': 'civil twilight',
		'nautical twilight': 'nautical twilight',
		'astronomical twilight': 'astronomical twilight',
		night: 'night',
	},
	sun: '{light}, sun {height}',
	moon: 'moon {percent}% lit, {height}',
	high: '{degrees}° high',
	onHorizon: 'on the horizon',
	below: 'below the horizon',
	/** How much campaign time passes in how many seconds. */
	pace: '{passed} in {seconds, number} s',
	paceBack: 'back {passed} in {seconds, number} s',
	years: '{count, plural, one {{count} year} other {{count} years}}',
	days: '{count, plural, one {{count, number} day} other {{count, number} days}}',
	hours: '{value} h',
	minutes: '{value} min',
	seconds: '{value, number} s',
} as const;
