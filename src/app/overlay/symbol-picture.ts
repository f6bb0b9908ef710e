/** The symbol of a legend's sample as a picture. */
import type { UnitSymbols } from '../../core/look';
import type { Sample } from '../../stage/legend/entry';
import { symbolImage } from '../../stage/symbol-image';
import { placeKey, unitKey, type Drawn } from '../../stage/symbols';
import type { Theme } from '../../stage/theme';
import type { UnitLook } from '../../stage/unit-looks';

/** A data URL of the symbol that a sample shows; none where it shows something else. */
export function symbolPicture(
	sample: Sample,
	theme: Theme,
	sides: readonly string[],
	units: UnitSymbols,
): string | undefined {
	if (sample.kind !== 'unit' && sample.kind !== 'place') return undefined;
	const known = JSON.stringify([sample, theme.name, sides, units]);
	const picture = pictures.get(known) ?? draw(sample, { theme, sides, units });
	if (picture !== undefined) pictures.set(known, picture);
	return picture;
}

/** Drawn once each, for a legend is asked for at every frame. */
const pictures = new Map<string, string>();

function draw(sample: Extract<Sample, { kind: 'unit' | 'place' }>, drawn: Drawn): string | undefined {
	const look = sample.kind === 'unit' ? sample : NOBODY;
	const key = sample.kind === 'unit' ? unitKey(sample) : placeKey(sample.class);
	return symbolImage(key, look, drawn)?.url;
}

const NOBODY: UnitLook = {
	side: undefined,
	arm: undefined,
	echelon: undefined,
	confidence: undefined,
	state: 'present',
};
