/** The gallery's campaign and deck, read in Node as the build reads them. */
import { join } from 'node:path';
import { geoFiles } from '../../src/cli/campaign-plugin';
import { ROOT } from '../../src/cli/script';
import { readCampaign } from '../../src/core/campaign';
import { buildGallery } from '../../src/gallery/gallery';

const FOLDER = 'src/gallery/geo';

/** The deck, and every problem of its geo files and pages. */
export function readGallery() {
	const { parts, problems } = readCampaign(geoFiles(join(ROOT, FOLDER), FOLDER));
	const gallery = buildGallery(parts);
	return { deck: gallery.deck, problems: [...problems, ...gallery.problems] };
}
