/** The legend: it explains what is on the screen, and nothing else. */
import type { Geometry } from 'geojson';
import type { Ground } from '../core/entity';
import type { Frame } from '../core/frame';
import { isHidden } from '../core/groups';
import type { Look } from '../core/look';
import type { Mark } from '../core/mark';
import type { ReliefInfo } from '../core/relief';
import { holds } from '../core/span';
import { inPicture } from './in-picture';
import { doubtEntries } from './legend/doubt';
import { LEGEND_PARTS, type LegendEntry, type Scene } from './legend/entry';
import { groundEntries } from './legend/ground';
import { lineEntries } from './legend/lines';
import { placeEntries } from './legend/places';
import { sideEntries, unitEntries } from './legend/units';
import { seenFrame } from './seen';
import { CONTOURS_FROM } from './style/relief';
import { themes } from './theme';
import type { Viewport } from './viewport';

/** What a legend is told of the campaign: its ground, its sides in order, and its terrain if it has one. */
export interface Land {
	readonly ground: readonly Ground[];
	readonly sides: readonly string[];
	readonly relief: ReliefInfo | undefined;
}

/** The entries for a frame in a look, by part, each once. */
export function legendOf(
	frame: Frame,
	look: Look,
	{ ground, sides, relief }: Land,
	viewport: Viewport,
): readonly LegendEntry[] {
	const seen = seenFrame(frame, look, viewport);
	const within = inPicture(frame.view, viewport);
	const scene: Scene = {
		frame: seen,
		marks: seen.marks.filter((mark) => mark.opacity > 0 && within(shapeOf(mark))),
		ground: (isHidden(look, 'ground') ? [] : ground).filter(
			({ geometry, span }) => holds(span, frame.at) && within(geometry),
		),
		look,
		theme: themes[look.theme],
		sides,
		relief: frame.view.zoom + viewport.zoomShift >= CONTOURS_FROM ? relief : undefined,
		inPicture: within,
	};
	const entries = [sideEntries, unitEntries, lineEntries, doubtEntries, placeEntries, groundEntries].flatMap((find) =>
		find(scene),
	);
	const known = new Map<string, LegendEntry>();
	for (const entry of entries) {
		const key = `${entry.part}|${entry.label}`;
		if (!known.has(key)) known.set(key, entry);
	}
	const place = ({ part }: LegendEntry) => LEGEND_PARTS.indexOf(part);
	return [...known.values()].sort((a, b) => place(a) - place(b));
}

/** Where a mark is drawn. */
function shapeOf(mark: Mark): Geometry {
	return mark.kind === 'unit' ? { type: 'Point', coordinates: [...mark.position] } : mark.geometry;
}
