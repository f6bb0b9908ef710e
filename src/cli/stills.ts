/** `npm run stills`: every step, settled, as a picture for print or for a screen, and a manifest of them. */
import { resolve } from 'node:path';
import { openFolder } from './folder';
import { helpText } from './options';
import { runScript } from './script';
import { withServedPage } from './served-page';
import { OPTIONS, readRequest } from './stills/options';
import { makeStills } from './stills/run';
import { manifestName } from './stills/share';

runScript(import.meta.url, async (args) => {
	const request = readRequest(args);
	if (request.help) {
		console.log(helpText('npm run stills -- [OPTIONS]: writes every step as a picture.', OPTIONS));
		return 0;
	}
	const manifest = manifestName(request.shard);
	const folder = await openFolder(resolve(request.out), manifest);
	const entries = await withServedPage((served) => makeStills(served, request, folder, stopped()), true);
	await folder.write(manifest, `${JSON.stringify(entries, null, '\t')}\n`);
	console.log(`${entries.length} stills and ${manifest} are in ${folder.path}.`);
	return 0;
});

/** Told when somebody presses Ctrl-C, or the system ends the run. */
function stopped(): AbortSignal {
	const stop = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
	return stop.signal;
}
