export const notices = {
	didYouMean: 'Did you mean "{{near}}"?',
	thereIs: 'There is {{list}}.',
	noEdition: 'There is no edition “{{id}}”.',
	wholeTalk: 'This is the whole talk.',
	leftOut: 'This edition leaves out “{{left}}”. This is “{{title}}”, step {{step}}.',
	noStep: 'There is no “{{link}}” in this presentation. This is “{{title}}”, step {{step}}.',
	noMode: 'There is no mode “{{mode}}”. This is the reader.',
	noTime: '“{{text}}” is no time in seconds. It is shown as it ends.',
	tooLate: 'This step lasts {{seconds, number}} s. It is shown as it ends.',
	notKnown: '“{{word}}” is not known as {{name}}.',
	wipe: 'The wipe is a share from 0 to 1; “{{text}}” is none.',
	notSpoken: 'The page does not speak “{{tag}}”.',
} as const;
