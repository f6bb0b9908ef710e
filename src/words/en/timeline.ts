export const timeline = {
	title: 'Timeline',
	noInstant: '“{text}” is no instant. Write it as at=1938-08-06T16:00.',
	/** Of the slider. */
	instant: 'Instant of the campaign',
	play: 'Play',
	pause: 'Pause',
	earlier: 'Jump to what happened before',
	later: 'Jump to what happened next',
	pace: 'Speed',
	pace10min: '10 min a second',
	pace1h: '1 h a second',
	pace6h: '6 h a second',
	pace1day: '1 day a second',
	range: 'Span',
	whole: 'Whole campaign',
	repeat: 'Repeat',
	story: 'Back to the story',
	/** What the map shows then. */
	beside: 'Beside the story',
	runs: 'Time runs on the map',
	close: 'Close the timeline',
	list: 'Steps and dates',
	/** A step in the list. */
	step: 'Slide {number}: {text}',
	beyond: 'Before and after the campaign',
	movement: 'movements begin',
	strike: 'strikes',
	front: 'the line changes',
	claim: 'dates in the texts',
	/** What the columns show. */
	columns: 'What happened when:',
} as const;
