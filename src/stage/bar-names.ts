/** Where bars are named: beside their own side of the line, where nothing else stands. */
import { resample } from '../core/front';
import type { LineMark } from '../core/mark';
import { barFormOf, leftOf } from './bar';
import { labelOf, longestPart } from './names';
import type { Box, Plane, Point } from './plane';
import { bestPlace, halfOf, wrapped, type Half, type PlacedName, type Room } from './room';
import { measuredText } from './strike-words';

/** Shares of a bar's length beside which its name is tried, the best first. */
const TRIED = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0, 1];
/** Points of a bar that are known, and half the room of each, in reference pixels. */
const POINTS = 81;
const HALF = 12;
/** Reference pixels between a bar and its name. */
const GAP = 9;
/** How much farther off it is tried where there is no room beside the bar. */
const FARTHER = [0, 45, 90];

/** Names bars, one after the other, each clear of those before it. */
export function nameBars(lines: readonly LineMark[], room: Room, language: string): readonly PlacedName[] {
	const bars = lines.filter((line) => barFormOf(line) && Object.keys(line.name).length > 0);
	const courses = bars.map((bar) => courseOf(bar, room.plane));
	const own = courses.flat().map(([x, y]): Box => ({ x, y, halfWidth: HALF, halfHeight: HALF }));
	const named: PlacedName[] = [];
	for (const [i, bar] of bars.entries()) {
		const label = labelOfBar(bar, language);
		const half = halfOf(label);
		const taken = [...room.taken, ...named.map(({ box }) => box)];
		const places = placesOf(bar, courses[i]!, half);
		const box = bestPlace(
			places,
			half,
			{ ...room, taken, strokes: [...room.strokes, ...own] },
			TRIED.length * FARTHER.length,
		);
		named.push({ id: bar.id, label, point: room.plane.from([box.x, box.y]), box });
	}
	return named;
}

/** A bar's name in short lines; a computed one says what was measured. */
export function labelOfBar(bar: LineMark, language: string): string {
	const name = wrapped(labelOf(bar, language));
	return bar.measure === undefined ? name : `${name}\n${measuredText(bar.measure, language)}`;
}

/** Beside a bar on its own side first, then on the other, where the other class may lie. */
function placesOf(bar: LineMark, course: readonly Point[], { halfWidth, halfHeight }: Half): readonly Point[] {
	const { far } = barFormOf(bar)!;
	const near = [far + Math.sign(far) * GAP, -Math.sign(far) * (15 + GAP)];
	const sides = near.flatMap((aside) => FARTHER.map((more) => aside + Math.sign(aside) * more));
	return sides.flatMap((aside) =>
		TRIED.map((share): Point => {
			const i = Math.round(share * (course.length - 1));
			const [lx, ly] = leftOf(course, i);
			const away = aside + Math.sign(aside) * (Math.abs(lx) * halfWidth + Math.abs(ly) * halfHeight);
			return [course[i]![0] + lx * away, course[i]![1] + ly * away];
		}),
	);
}

const courseOf = ({ geometry }: LineMark, plane: Plane): readonly Point[] =>
	resample(longestPart(geometry), POINTS).map(([x, y]) => plane.to([x!, y!]));
