export const reader = {
	back: 'Back',
	next: 'Next',
	steps: 'Steps',
	map: 'Map',
	/** Where in the deck the reader is. */
	place: 'Slide {{slide}} of {{slides}}, step {{step}} of {{steps}}',
} as const;
