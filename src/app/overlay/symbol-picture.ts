/** The symbol of a legend's sample as a picture. */
import type { Sample } from '../../stage/legend/entry';
import { buildAtlas, placeKey, unitKey } from '../../stage/symbols';
import type { Theme } from '../../stage/theme';

/** A data URL of the symbol that a sample shows; none where it shows something else. */
export function symbolPicture(sample: Sample, theme: Theme, sides: readonly string[]): string | undefined {
	if (sample.kind !== 'unit' && sample.kind !== 'place') return undefined;
	const known = JSON.stringify([sample, theme.name, sides]);
	const picture = pictures.get(known) ?? draw(sample, theme, sides);
	pictures.set(known, picture);
	return picture;
}

/** Drawn once each, for a legend is asked for at every frame. */
const pictures = new Map<string, string>();

function draw(sample: Extract<Sample, { kind: 'unit' | 'place' }>, theme: Theme, sides: readonly string[]): string {
	const looks = sample.kind === 'unit' ? [sample] : [];
	const key = sample.kind === 'unit' ? unitKey(sample, sample.confidence) : placeKey(sample.class);
	const { image, cells } = buildAtlas(looks, sides, theme, 2);
	const { x, y, width, height } = cells[key]!;
	const canvas = document.createElement('canvas');
	canvas.width = width * 0.65;
	canvas.height = height * 0.65;
	canvas.getContext('2d')!.drawImage(image, -x - width * 0.175, -y - height * 0.175);
	return canvas.toDataURL();
}
