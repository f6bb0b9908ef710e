export const prose = {
	/** What geography says of a claim. */
	verdicts: {
		agrees: 'agrees',
		disagrees: 'disagrees',
		'cannot be tested': 'cannot be tested',
	},
	onMap: '(map: {measured}, {verdict})',
	measured: 'Measured on this map, {doubt}',
	counted: '{count} of {all} points, counted on this map',
	sources: 'Sources',
	footnote: 'Footnote {number}',
	backTo: 'Back to the mark of footnote {note}',
	backToOne: 'Back to mark {mark} of {marks} of footnote {note}',
	step: 'Step {step} of {steps}',
	noClaim: '{id}: no such claim',
	noSource: '{id}: no such source',
	noMeasure: '{asked}: not measurable',
	noName: '{id}: not in the campaign',
	noReckoning: 'not to be reckoned',
	noPoints: '{id}: no points to count',
} as const;
