export const forces = {
	title: 'Forces on the map',
	kinds: {
		men: 'men',
		tanks: 'tanks',
		guns: 'guns',
		aircraft: 'aircraft',
	},
	/** How many of the units on the map a text counts. */
	counted: '{count, plural, one {{counted} of {count} unit counted} other {{counted} of {count} units counted}}',
} as const;
