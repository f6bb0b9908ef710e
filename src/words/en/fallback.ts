export const fallback = {
	beforehand: 'This browser cannot draw the map (no {lack}). This is a picture of the step, made beforehand.',
	nothing:
		'This browser cannot draw the map (no {lack}), and no pictures were made beforehand. Open the page in a current Chrome, Edge or Firefox with hardware acceleration, or make the pictures with {command}.',
	problems: '{count, plural, one {{count} problem in geo/ and slides/} other {{count} problems in geo/ and slides/}}',
	noSlides: 'There is nothing to present yet',
	noSlidesWhy: 'No slide in {folder} can be shown. What is wrong is listed here; {command} says the same.',
	cannotDraw: 'This browser cannot draw the map.',
	failed: 'The map cannot be drawn: {reason}',
	letters: 'Letters of the map did not come; it is drawn with others.',
	never: 'Never ready: {what}.',
	/** What a picture needs. */
	needs: {
		map: 'the map with its layers of deck.gl',
		style: 'style',
		tiles: 'tiles',
		names: 'names',
		relief: 'relief',
		layers: 'layers',
		rest: 'rest',
	},
	takenDown: 'The stage was taken down before its picture was complete.',
} as const;
