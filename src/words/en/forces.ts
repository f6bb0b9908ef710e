export const forces = {
	title: 'Forces on the map',
	kinds: {
		men: 'men',
		tanks: 'tanks',
		guns: 'guns',
		aircraft: 'aircraft',
	},
	/** How many of the units on the map a text counts. */
	counted_one: '{{counted}} of {{count}} unit counted',
	counted_other: '{{counted}} of {{count}} units counted',
} as const;
