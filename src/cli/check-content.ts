/** `npm run check:content`: what authors have to mend in `geo/` and `slides/`, all of it at once, and then what they may. */
import { problemsText } from '../core/problem';
import { adviceText } from './content/advice';
import { readContent } from './content/load-content';
import { helpText, readOptions } from './options';
import { runScript } from './script';

const OPTIONS = { help: { help: 'prints this' } } as const;

runScript(import.meta.url, async (args) => {
	if (readOptions(OPTIONS, args).help) {
		console.log(helpText('npm run check:content: prints every problem of geo/ and slides/.', OPTIONS));
		return 0;
	}
	const { problems, advice } = await readContent();
	const told = [problemsText(problems), adviceText(advice)].filter((text) => text !== '');
	if (told.length > 0) console.log(told.join('\n\n'));
	return problems.length > 0 ? 1 : 0;
});
