/** OGC Moving Features JSON (OGC 19-045r3), in both its encodings. */
import type { Campaign } from '../../core/campaign';
import { writePrisms } from './mf/prisms';
import { writeTrajectories } from './mf/trajectories';
import type { Written } from './written';

/** Both encodings of the standard, each in its file; left out is what neither has. */
export function writeMfJson(campaign: Campaign): Written {
	const [trajectories, prisms] = [writeTrajectories(campaign), writePrisms(campaign)];
	return { files: [...trajectories.files, ...prisms.files], leftOut: prisms.leftOut };
}
