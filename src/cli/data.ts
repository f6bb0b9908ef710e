/** `npm run data`: the campaign in formats that other programs read, and what each of them can and cannot hold. */
import { join, resolve } from 'node:path';
import { campaignOf, readCampaign } from '../core/campaign';
import { problemsText } from '../core/problem';
import { aboutText, formatLine } from '../export/data/about';
import { withCitations } from './citations/cited';
import { OPTIONS, readRequest } from './data/options';
import { openFolder } from './folder';
import { geoFiles } from './geo-files';
import { helpText } from './options';
import { failure, ROOT, runScript } from './script';

/** The file that tells of the others. */
const ABOUT = 'data.md';
const USAGE = 'npm run data -- --out DIR [OPTIONS]: writes the campaign of geo/ as data for other programs.';

runScript(import.meta.url, async (args) => {
	const request = readRequest(args);
	if (!request) {
		console.log(helpText(USAGE, OPTIONS));
		return 0;
	}
	const { parts, problems } = readGeo();
	const campaign = campaignOf({ ...parts, sources: withCitations(parts.sources) });
	const written = request.formats.map((format) => ({ format, ...format.write(campaign) }));
	const folder = await openFolder(resolve(request.out), ABOUT);
	for (const { name, text } of written.flatMap(({ files }) => files)) await folder.write(name, text);
	await folder.write(ABOUT, aboutText(written, problems.length));
	for (const one of written) console.log(formatLine(one));
	console.log(`${campaign.entities.size} features; ${ABOUT} in ${folder.path} says what each format holds.`);
	if (problems.length > 0) throw failure(`${problemsText(problems)}\n\nWhat could not be read of geo/ is in no file.`);
	return 0;
});

function readGeo() {
	const files = geoFiles(join(ROOT, 'geo'));
	if (files.length === 0) throw failure('There is nothing in geo/ that could be written.');
	return readCampaign(files);
}
