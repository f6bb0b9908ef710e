/** Units: leaders, symbols from the atlas, short names and notes, each read from the columns of a muster. */
import { IconLayer, LineLayer, ScatterplotLayer, TextLayer, type TextLayerProps } from '@deck.gl/layers';
import { isHidden } from '../../core/groups';
import type { Look } from '../../core/look';
import { isPlane } from '../faces';
import { canvasFont } from '../fonts';
import type { Tools } from '../layers';
import type { Ranks } from '../muster';
import { labelOf } from '../names';
import { headingKey } from '../symbols';
import { rgba, size } from '../theme';
import { noteOf } from '../unit-note';
import { inkIn, paleness, pointIn, pointTrigger, type Row, type Tint } from './rows';
import { CROWDED, ON_TOP, symbolProps } from './symbols';

/** Reference pixels from the middle of a symbol down to the middle of its name, and from there to that of its note. */
const NAME_BELOW = size.unit * 0.72;
const NOTE_BELOW = 21;

const LETTERS = { sdf: true, fontSize: 64, buffer: 12, radius: 16 };

/** Leader, heading, symbol, short name and note of each unit, on a map turned by so many degrees; of a crowd the symbols alone, small. */
export function unitLayers(ranks: Ranks, tools: Tools, bearing: number) {
	if (ranks.crowd) return [symbolLayer(ranks, tools, bearing)];
	const { look } = tools;
	return [
		...leaderLayers(ranks, tools),
		headingLayer(ranks, tools, bearing),
		symbolLayer(ranks, tools, bearing),
		...(isHidden(look, 'names') ? [] : nameLayers(ranks, tools)),
	];
}

function nameLayers(ranks: Ranks, tools: Tools) {
	const { look } = tools;
	const words = `${look.names} ${look.doubt} ${ranks.words.version}`;
	return [
		textLayer('unit-names', ranks, tools, words, {
			getText: (_, { index }) => labelOf(ranks.words.values[index]!, look.names),
			getSize: size.unitLabel,
			getPixelOffset: [0, NAME_BELOW],
		}),
		...(isNoted(ranks, look)
			? [
					textLayer('unit-notes', ranks, tools, words, {
						getText: (_, { index }) => noteOf(ranks.words.values[index]!, look.doubt),
						getSize: size.unitNote,
						getPixelOffset: [0, NAME_BELOW + NOTE_BELOW],
					}),
				]
			: []),
	];
}

/** Where nobody has a note, a layer of empty ones would cost as much as one of names. */
const isNoted = ({ words }: Ranks, { doubt }: Look): boolean => words.values.some((unit) => noteOf(unit, doubt) !== '');

/** Symbols face the viewer, so that a turned map does not turn them; what has a heading is turned by that alone. */
function symbolLayer({ data, crowd, shown, opacities, icons, headings }: Ranks, tools: Tools, bearing: number) {
	return new IconLayer({
		...symbolProps(tools.atlas),
		...(crowd ? { getSize: tools.atlas.size * CROWDED } : {}),
		id: 'units',
		data,
		getPosition: pointIn(shown, tools),
		getColor: paleness((row) => opacities.values[row]!),
		getIcon: (_: unknown, { index }: Row) => icons.values[index]!,
		getAngle: (_: unknown, { index }: Row) => (isPlane(icons.values[index]!) ? bearing - headings.values[index]! : 0),
		updateTriggers: {
			getPosition: pointTrigger(shown, tools),
			getColor: opacities.version,
			getIcon: icons.version,
			getAngle: `${bearing} ${headings.version} ${icons.version}`,
		},
	});
}

function headingLayer({ data, sides, shown, opacities, icons, headings }: Ranks, tools: Tools, bearing: number) {
	const marches = (row: number) => !Number.isNaN(headings.values[row]!) && !isPlane(icons.values[row]!);
	return new IconLayer({
		...symbolProps(tools.atlas),
		id: 'headings',
		data,
		getPosition: pointIn(shown, tools),
		getColor: paleness((row) => (marches(row) ? opacities.values[row]! : 0)),
		getIcon: (_: unknown, { index }: Row) => headingKey(sides[index]),
		getAngle: (_: unknown, { index }: Row) => (marches(index) ? bearing - headings.values[index]! : 0),
		updateTriggers: {
			getPosition: pointTrigger(shown, tools),
			getColor: `${opacities.version} ${headings.version} ${icons.version}`,
			getAngle: `${bearing} ${headings.version} ${icons.version}`,
		},
	});
}

/** Words under units, in the ink of their side on a halo. */
function textLayer(
	id: string,
	ranks: Ranks,
	tools: Tools,
	words: string,
	props: Pick<TextLayerProps, 'getText' | 'getSize' | 'getPixelOffset'>,
) {
	const { data, shown, opacities } = ranks;
	return new TextLayer({
		...props,
		id,
		data: data as never,
		getPosition: pointIn(shown, tools),
		getColor: inkIn(ranks, tools, (row) => opacities.values[row]!),
		fontFamily: canvasFont(tools.look.names),
		fontWeight: 600,
		characterSet: tools.letters as string[],
		fontSettings: LETTERS,
		outlineWidth: 5,
		outlineColor: [...rgba(tools.theme.halo)],
		parameters: ON_TOP,
		updateTriggers: {
			getText: words,
			getPosition: pointTrigger(shown, tools),
			getColor: `${tools.theme.name} ${opacities.version}`,
		},
	});
}

/** What ties a unit that stands aside to its place: a line, and a dot where it is. */
function leaderLayers(ranks: Ranks, tools: Tools) {
	const { data, places, shown, opacities, ties } = ranks;
	const firmness = (row: number) => opacities.values[row]! * ties.values[row]!;
	const getColor = inkIn(ranks, tools, firmness);
	const halo = rgba(tools.theme.halo);
	const colours = `${tools.theme.name} ${opacities.version} ${ties.version}`;
	return [
		new LineLayer({
			id: 'leaders',
			data: data as never,
			getSourcePosition: pointIn(places, tools),
			getTargetPosition: pointIn(shown, tools),
			getColor,
			getWidth: 2,
			parameters: ON_TOP,
			updateTriggers: {
				getSourcePosition: pointTrigger(places, tools),
				getTargetPosition: pointTrigger(shown, tools),
				getColor: colours,
			},
		}),
		new ScatterplotLayer({
			id: 'leader-dots',
			data: data as never,
			getPosition: pointIn(places, tools),
			getFillColor: getColor,
			radiusUnits: 'pixels',
			getRadius: 5,
			stroked: true,
			lineWidthUnits: 'pixels',
			getLineWidth: 1.5,
			getLineColor: (_: unknown, { index }: Row): Tint => [halo[0], halo[1], halo[2], 255 * firmness(index)],
			parameters: ON_TOP,
			updateTriggers: { getPosition: pointTrigger(places, tools), getFillColor: colours, getLineColor: colours },
		}),
	];
}
