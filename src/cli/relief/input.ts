/** What the terrain of a campaign is built from, and how to tell whether it has changed since. */
import { createHash } from 'node:crypto';
import type { CampaignParts, GeoFile } from '../../core/campaign';
import type { Ground } from '../../core/entity';

/** The file that the heights are in. */
export const RELIEF_FILE = 'geo/relief.geojson';

/** Lakes of the ground that are drawn as areas: the terrain is flat where they are. */
export function lakesOf({ entities }: CampaignParts): readonly Ground[] {
	const isLake = (ground: Ground) => ground.class === 'lake' && ground.geometry.type.endsWith('Polygon');
	return entities.filter((entity) => entity.kind === 'ground').filter(isLake);
}

/** A fingerprint of the relief file and the lakes; `undefined` for a campaign without that file. */
export function inputSha(files: readonly GeoFile[], parts: CampaignParts): string | undefined {
	const file = files.find(({ path }) => path === RELIEF_FILE);
	const shapes = lakesOf(parts).map(({ geometry }) => geometry);
	return file && sha256(`${file.text}\n${JSON.stringify(shapes)}`);
}

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
