/** Units and places: symbols from the atlas, and under units their short names and notes. */
import { IconLayer, LineLayer, ScatterplotLayer, TextLayer, type TextLayerProps } from '@deck.gl/layers';
import type { PlaceMark } from '../../core/mark';
import { canvasFont } from '../fonts';
import type { Tools } from '../layers';
import { labelOf } from '../names';
import { headingKey, isFlying, placeKey, planeKey, unitKey, type Atlas } from '../symbols';
import type { Spread } from '../spread';
import type { Terrain } from '../terrain';
import { rgba, sideColours, size, type Theme } from '../theme';
import { noteOf } from '../unit-note';
import { positionOf } from './discs';

type Tint = [number, number, number, number];
/** deck.gl takes two numbers for three, and says so in no type. */
type Standing = [number, number, number];

/** Reference pixels from the middle of a symbol down to the middle of its name, and from there to that of its note. */
const NAME_BELOW = size.unit * 0.72;
const NOTE_BELOW = 21;

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

/** Leader, heading, symbol, short name and note of each unit, on a map turned by so many degrees. */
export function unitLayers(spreads: readonly Spread[], tools: Tools, bearing: number) {
	const { sides, theme, look } = tools;
	const ink = ({ unit }: Spread) => sideColours(theme, sides, unit.side).strong;
	const noted = spreads.filter(({ unit }) => noteOf(unit, look.doubt) !== '');
	return [
		...leaderLayers(spreads, theme, tools.ground, ink),
		...symbolLayers(spreads, tools, bearing),
		textLayer('unit-names', spreads, tools, ink, {
			getText: ({ unit }) => labelOf(unit, look.names),
			getSize: size.unitLabel,
			getPixelOffset: [0, NAME_BELOW],
		}),
		textLayer('unit-notes', noted, tools, ink, {
			getText: ({ unit }) => noteOf(unit, look.doubt),
			getSize: size.unitNote,
			getPixelOffset: [0, NAME_BELOW + NOTE_BELOW],
		}),
	];
}

/** Symbols face the viewer, so that a turned map does not turn them; what has a heading is turned by that alone. */
function symbolLayers(spreads: readonly Spread[], tools: Tools, bearing: number) {
	const icons = {
		...symbolProps(tools.atlas),
		getPosition: shownOn(tools),
		parameters: ON_TOP,
		getColor: ({ unit }: Spread): Tint => [255, 255, 255, 255 * unit.opacity],
	};
	const turn = ({ unit: { heading = 0 } }: Spread) => bearing - heading;
	const isMarching = ({ unit }: Spread) => unit.heading !== undefined && !isFlying(unit);
	return [
		new IconLayer<Spread>({
			...icons,
			id: 'headings',
			data: spreads.filter(isMarching),
			getIcon: ({ unit }) => headingKey(unit.side),
			getAngle: turn,
		}),
		new IconLayer<Spread>({
			...icons,
			id: 'units',
			data: spreads,
			getIcon: ({ unit }) => (isFlying(unit) ? planeKey(unit) : unitKey(unit)),
			getAngle: (spread) => (isFlying(spread.unit) ? turn(spread) : 0),
		}),
	];
}

const shownOn =
	({ ground }: Tools) =>
	({ shown }: Spread) =>
		ground.point(shown) as Standing;

/** Words under units, in the ink of their side on a halo. */
function textLayer(
	id: string,
	data: readonly Spread[],
	tools: Tools,
	ink: (spread: Spread) => string,
	props: Pick<TextLayerProps<Spread>, 'getText' | 'getSize' | 'getPixelOffset'>,
) {
	return new TextLayer<Spread>({
		...props,
		id,
		data,
		getPosition: shownOn(tools),
		getColor: (spread) => [...rgba(ink(spread), spread.unit.opacity)],
		fontFamily: canvasFont(tools.look.names),
		fontWeight: 600,
		characterSet: [...tools.letters],
		fontSettings: { sdf: true, fontSize: 64, buffer: 12, radius: 16 },
		outlineWidth: 5,
		outlineColor: [...rgba(tools.theme.halo)],
		parameters: ON_TOP,
	});
}

/** What ties a unit that stands aside to its place: a line, and a dot where it is. */
function leaderLayers(spreads: readonly Spread[], theme: Theme, ground: Terrain, ink: (spread: Spread) => string) {
	const data = spreads.filter(({ aside }) => aside);
	const getColor = (spread: Spread): Tint => [...rgba(ink(spread), spread.unit.opacity)];
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
