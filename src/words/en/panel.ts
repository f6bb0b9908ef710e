export const panel = {
	said: 'What is said',
	text: 'Text',
	map: 'Map',
	verdict: 'Verdict',
	noFigure: 'no figure',
} as const;
