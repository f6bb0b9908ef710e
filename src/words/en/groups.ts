export const groups = {
	shown: 'Shown on the map',
	units: 'Other units',
	/** `side` is the author's word for it. */
	unitsOf: 'Units: {side}',
	strikes: 'Air strikes',
	zones: 'Areas',
	lines: 'Lines and arrows',
	fronts: 'Fronts',
	borders: 'Readings of the border',
	places: 'Places',
	ground: 'Ground: waters, roads, railways',
	names: 'Names',
} as const;
