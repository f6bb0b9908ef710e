/** `npm run check:content`: what authors have to mend in `geo/` and `slides/`, all of it at once, and then what they may. */
import { problemsText } from '../core/problem';
import { readContent } from './content/load-content';
import { helpText, readOptions } from './options';
import { runScript } from './script';

/** Over what is worth a thought and fails no check. */
const ADVICE = 'Advice, which fails no check:';
const OPTIONS = { help: { help: 'prints this' } } as const;

runScript(import.meta.url, async (args) => {
	if (readOptions(OPTIONS, args).help) {
		console.log(helpText('npm run check:content: prints every problem of geo/ and slides/.', OPTIONS));
		return 0;
	}
	const { problems, advice } = await readContent();
	if (problems.length > 0) console.log(problemsText(problems));
	if (advice.length > 0) console.log(`${problems.length > 0 ? '\n' : ''}${ADVICE}\n\n${problemsText(advice)}`);
	return problems.length > 0 ? 1 : 0;
});
