export const scale = {
	north: 'North',
	/** The letter over the north arrow. */
	letter: 'N',
	scale: 'Scale: {length}',
	inMiddle: 'in the middle of the picture',
	notToScale: 'Not to scale: smaller than the error of the map',
} as const;
