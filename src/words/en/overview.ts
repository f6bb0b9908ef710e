export const overview = {
	title: 'All steps',
	search: 'Search',
	placeholder: 'Words of a title or a caption',
	found: '{found} of {all} steps',
} as const;
