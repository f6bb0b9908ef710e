export const reader = {
	back: 'Back',
	next: 'Next',
	steps: 'Steps',
	map: 'Map',
	scroll: 'Scroll',
	share: 'Share',
	linkCopied: 'The link to this step is in the clipboard.',
	linkRefused: 'The browser does not let the page copy. The address bar has the link to this step.',
	/** Of the words on a phone. */
	height: 'Height of the text',
	progress: 'How far the story has come',
	resumed: 'This is where you left off. Home goes to the beginning.',
	/** Where in the deck the reader is. */
	place: 'Slide {{slide}} of {{slides}}, step {{step}} of {{steps}}',
} as const;
