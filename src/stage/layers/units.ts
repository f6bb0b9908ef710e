/** Units and places: symbols from the atlas, and the units' short names under them. */
import { IconLayer, LineLayer, ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import type { PlaceMark, UnitMark } from '../../core/mark';
import { UPRIGHT } from '../fonts';
import type { Tools } from '../layers';
import { labelOf } from '../names';
import { headingKey, placeKey, unitKey, type Atlas } from '../symbols';
import type { Spread } from '../spread';
import type { Terrain } from '../terrain';
import { rgba, sideColours, size, type Theme } from '../theme';
import { positionOf } from './discs';

type Tint = [number, number, number, number];
/** deck.gl takes two numbers for three, and says so in no type. */
type Standing = [number, number, number];

/** Units outside the time for which they are attested are drawn as pale as this. */
const UNATTESTED = 0.55;

/** Always over what lies below, at every pitch. */
const ON_TOP = { depthCompare: 'always', depthWriteEnabled: false } as const;

const symbolProps = ({ image, cells, size: cell }: Atlas) => ({
	iconAtlas: image as never,
	iconMapping: cells as never,
	sizeUnits: 'pixels' as const,
	getSize: cell,
	billboard: true,
});

/** The signs of places. */
export function placeLayer(places: readonly PlaceMark[], { atlas, ground }: Tools) {
	return new IconLayer<PlaceMark>({
		...symbolProps(atlas),
		parameters: ON_TOP,
		id: 'places',
		data: places,
		getPosition: (place) => ground.point(positionOf(place)),
		getIcon: ({ class: what }) => placeKey(what),
		getColor: ({ opacity }) => [255, 255, 255, 255 * opacity],
	});
}

/** Leader, heading, counter and short name of each unit. */
export function unitLayers(spreads: readonly Spread[], { atlas, ground, sides, letters, theme, look }: Tools) {
	const shared = {
		data: spreads,
		getPosition: ({ shown }: Spread) => ground.point(shown) as Standing,
		parameters: ON_TOP,
	};
	const ink = ({ unit }: Spread) => sideColours(theme, sides, unit.side).strong;
	const icons = {
		...symbolProps(atlas),
		...shared,
		getColor: ({ unit }: Spread): Tint => [255, 255, 255, 255 * presence(unit)],
	};
	return [
		...leaderLayers(spreads, theme, ground, ink),
		new IconLayer<Spread>({
			...icons,
			id: 'headings',
			data: spreads.filter(({ unit }) => unit.heading !== undefined),
			getIcon: ({ unit }) => headingKey(unit.side),
			getAngle: ({ unit }) => -unit.heading!,
		}),
		new IconLayer<Spread>({ ...icons, id: 'units', getIcon: ({ unit }) => unitKey(unit, unit.confidence) }),
		new TextLayer<Spread>({
			...shared,
			id: 'unit-names',
			getText: ({ unit }) => labelOf(unit, look.names),
			getColor: (spread) => [...rgba(ink(spread), presence(spread.unit))],
			getSize: size.unitLabel,
			getPixelOffset: [0, size.unit * 0.72],
			fontFamily: UPRIGHT,
			fontWeight: 600,
			characterSet: [...letters],
			fontSettings: { sdf: true, fontSize: 64, buffer: 12, radius: 16 },
			outlineWidth: 5,
			outlineColor: [...rgba(theme.halo)],
		}),
	];
}

/** What ties a unit that stands aside to its place: a line, and a dot where it is. */
function leaderLayers(spreads: readonly Spread[], theme: Theme, ground: Terrain, ink: (spread: Spread) => string) {
	const data = spreads.filter(({ aside }) => aside);
	const getColor = (spread: Spread): Tint => [...rgba(ink(spread), presence(spread.unit))];
	const position = ({ unit }: Spread) => ground.point(unit.position) as Standing;
	return [
		new LineLayer<Spread>({
			id: 'leaders',
			data,
			getSourcePosition: position,
			getTargetPosition: ({ shown }) => ground.point(shown),
			getColor,
			getWidth: 2,
			parameters: ON_TOP,
		}),
		new ScatterplotLayer<Spread>({
			id: 'leader-dots',
			data,
			getPosition: position,
			getFillColor: getColor,
			radiusUnits: 'pixels',
			getRadius: 5,
			stroked: true,
			lineWidthUnits: 'pixels',
			getLineWidth: 1.5,
			getLineColor: [...rgba(theme.halo)],
			parameters: ON_TOP,
		}),
	];
}

const presence = ({ opacity, phase }: UnitMark): number =>
	opacity * (phase === 'within' ? 1 : phase === 'before' ? UNATTESTED : 1);
