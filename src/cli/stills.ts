/** `npm run stills`: every step, settled, as a PNG for print or a JPEG for a screen, and a manifest of them. */
import { resolve } from 'node:path';
import { openFolder, type Folder } from './folder';
import { helpText } from './options';
import { failure, messageOf, runScript } from './script';
import { withServedPage } from './served-page';
import { pictureSize, stillEntry, type StillEntry } from './stills/manifest';
import { OPTIONS, readRequest, type Request } from './stills/options';
import { openStillPage, type StillPage } from './stills/page';
import { planStills, type PlannedStill } from './stills/plan';

runScript(import.meta.url, async (args) => {
	const request = readRequest(args);
	if (request.help) {
		console.log(helpText('npm run stills -- [OPTIONS]: writes every step as a picture.', OPTIONS));
		return 0;
	}
	const folder = await openFolder(resolve(request.out));
	const entries = await withServedPage(async ({ browser, url }) =>
		writeStills(await openStillPage(browser, url, request), request, folder),
	);
	await folder.write('manifest.json', `${JSON.stringify(entries, null, '\t')}\n`);
	console.log(`${entries.length} stills and manifest.json are in ${folder.path}.`);
	return 0;
});

/** Writes all that can be written; if any could not, one failure says all that went wrong. */
async function writeStills(page: StillPage, request: Request, folder: Folder): Promise<readonly StillEntry[]> {
	const planned = planStills(page.steps, request);
	const entries: StillEntry[] = [];
	const faults: string[] = [];
	for (const [index, still] of planned.entries()) {
		try {
			const entry = await writeStill(page, still, request, folder);
			entries.push(entry);
			console.log(`${index + 1}/${planned.length} ${entry.file} ${entry.width}x${entry.height}`);
		} catch (error) {
			faults.push(messageOf(error));
		}
		faults.push(...page.faults().map((fault) => `${still.slide}/${still.step}: ${fault}`));
	}
	if (faults.length > 0)
		throw failure([...new Set(faults), `${entries.length} of ${planned.length} stills were written.`].join('\n'));
	return entries;
}

async function writeStill(page: StillPage, still: PlannedStill, request: Request, folder: Folder): Promise<StillEntry> {
	const { picture, moment } = await page.take(still.slide, still.step);
	await folder.write(still.file, picture);
	return stillEntry(still, moment, picture, pictureSize(picture, request));
}
