/** The document for print. */
export const handout = {
	kind: 'Handout',
	ofTalk: 'talk of {edition}',
	contents: 'Contents',
	step: 'Step {number}',
	claimed: 'Figures in this colour',
	claimedMeans: 'are what a text says; the small number behind them leads to the text.',
	measured: 'Figures in this colour',
	measuredMeans:
		'are measured on the map of this talk. Where the two can be held against each other, the words say whether they agree.',
	forSpeaker: 'For the speaker',
	distances: 'Distances: what the texts say, what the map gives',
	bibliography: 'Bibliography',
	blank: 'A map to fill in',
	failed: 'The words of this step cannot be set: {reason}',
} as const;
