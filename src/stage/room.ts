/** Room for names that must be read whatever else is there: each at the first of several places where it hides nothing, or where it hides least. */
import type { LonLat } from '../core/entity';
import type { ViewState } from '../core/slide';
import { halfTextWidth, overlap, type Box, type Plane, type Point } from './plane';
import { isSeen } from './reading-names';
import { size } from './theme';
import type { Size } from './viewport';

/** A name, its lines parted, the point of its middle and the room it takes. */
export interface PlacedName {
	readonly id: string;
	readonly label: string;
	readonly point: LonLat;
	readonly box: Box;
}

/** What a name should not hide: at all, or if it can be helped; and the picture in which it must be seen. */
export interface Room {
	readonly taken: readonly Box[];
	readonly strokes: readonly Box[];
	readonly plane: Plane;
	readonly view: ViewState;
	/** Of the whole picture, in reference pixels. */
	readonly picture: Size;
	/** How many insets lie in its corner. */
	readonly insets: number;
}

/** Letters of a line of a name, and the height of a line in reference pixels. */
const WIDEST = 24;
const LINE = size.hill * 1.25;
/** A place outside the picture is worse than any that hides something. */
const UNSEEN = 1e7;
/** Square reference pixels that a name may hide before a place of the second choice is better. */
const SECOND = 4000;

/** The place, of some for the middle of a box, that hides least; the first of equals. Places from `second` on are taken only where others hide much. */
export function bestPlace(places: readonly Point[], half: Half, room: Room, second = places.length): Box {
	const boxes = places.map(([x, y]): Box => ({ x, y, ...half }));
	const costs = boxes.map((box, i) => costOf(box, room) + (i < second ? 0 : SECOND));
	return boxes[costs.indexOf(Math.min(...costs))]!;
}

/** Half the size of a box. */
export type Half = Pick<Box, 'halfWidth' | 'halfHeight'>;

/** Half the room of a text of several lines. */
export function halfOf(label: string): Half {
	const lines = label.split('\n');
	const halfWidth = Math.max(...lines.map((line) => halfTextWidth(line, size.hill))) + 3;
	return { halfWidth, halfHeight: (lines.length * LINE) / 2 };
}

/** Breaks a text at blanks into lines that are no longer than they must be. */
export function wrapped(text: string): string {
	const lines: string[] = [''];
	for (const word of text.split(' ')) {
		const line = lines[lines.length - 1]!;
		if (line !== '' && line.length + word.length >= WIDEST) lines.push(word);
		else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
	}
	return lines.join('\n');
}

function costOf(box: Box, { taken, strokes, plane, view, picture, insets }: Room): number {
	const { halfWidth, halfHeight } = box;
	const corners = [-1, 1].map((sign): Point => [box.x + sign * halfWidth * 0.8, box.y + sign * halfHeight]);
	const seen = corners.every((corner) => isSeen(corner, plane.to(view.center), picture, insets));
	return hidden(box, taken) * 4 + hidden(box, strokes) * 0.2 + (seen ? 0 : UNSEEN);
}

function hidden(place: Box, others: readonly Box[]): number {
	return others.reduce((sum, other) => {
		const [wide, high] = overlap(place, other);
		return wide > 0 && high > 0 ? sum + wide * high : sum;
	}, 0);
}
