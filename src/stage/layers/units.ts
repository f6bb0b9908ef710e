/** Units and places: symbols from the atlas, and the units' short names under them. */
import { IconLayer, TextLayer } from '@deck.gl/layers';
import type { PlaceMark, UnitMark } from '../../core/mark';
import { UPRIGHT } from '../fonts';
import type { Look } from '../layers';
import { nameIn } from '../names';
import { headingKey, placeKey, unitKey, type Atlas } from '../symbols';
import { rgba, sideColours, theme } from '../theme';
import { positionOf } from './discs';

/** Units outside the time for which they are attested are drawn as pale as this. */
const UNATTESTED = 0.55;

/** Always over what lies below, at every pitch. */
const ON_TOP = { depthCompare: 'always', depthWriteEnabled: false } as const;

const symbolProps = ({ image, cells, size }: Atlas) => ({
	iconAtlas: image as never,
	iconMapping: cells as never,
	sizeUnits: 'pixels' as const,
	getSize: size,
	parameters: ON_TOP,
	billboard: true,
});

/** The signs of places. */
export function placeLayer(places: readonly PlaceMark[], { atlas }: Look) {
	return new IconLayer<PlaceMark>({
		...symbolProps(atlas),
		id: 'places',
		data: places,
		getPosition: positionOf,
		getIcon: ({ class: what }) => placeKey(what),
		getColor: ({ opacity }) => [255, 255, 255, 255 * opacity],
	});
}

/** Heading, counter and short name of each unit. */
export function unitLayers(units: readonly UnitMark[], { atlas, sides, language, letters }: Look) {
	const shared = { data: units, getPosition: positionOf };
	return [
		new IconLayer<UnitMark>({
			...symbolProps(atlas),
			...shared,
			id: 'headings',
			data: units.filter(({ heading }) => heading !== undefined),
			getIcon: ({ side }) => headingKey(side),
			getAngle: ({ heading }) => -heading!,
			getColor: (unit) => [255, 255, 255, 255 * presence(unit)],
		}),
		new IconLayer<UnitMark>({
			...symbolProps(atlas),
			...shared,
			id: 'units',
			getIcon: (unit) => unitKey(unit, unit.confidence),
			getColor: (unit) => [255, 255, 255, 255 * presence(unit)],
		}),
		new TextLayer<UnitMark>({
			...shared,
			id: 'unit-names',
			getText: ({ short, name, id }) => nameIn(language, Object.keys(short).length > 0 ? short : name, id),
			getColor: (unit) => [...rgba(sideColours(sides, unit.side).strong, presence(unit))],
			getSize: theme.size.unitLabel,
			getPixelOffset: [0, theme.size.unit * 0.72],
			fontFamily: UPRIGHT,
			fontWeight: 600,
			characterSet: [...letters],
			fontSettings: { sdf: true, fontSize: 64, buffer: 12, radius: 16 },
			outlineWidth: 5,
			outlineColor: [...rgba(theme.halo)],
			parameters: ON_TOP,
		}),
	];
}

const presence = ({ opacity, phase }: UnitMark): number => opacity * (phase === 'within' ? 1 : phase === 'before' ? UNATTESTED : 1);
