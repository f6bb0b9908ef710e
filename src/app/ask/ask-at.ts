/** What a point of the window asks. */
import { freePoint, pointOn, type RulerPoint } from '../../core/ask/ruler';
import { distanceKm } from '../../core/measure';
import type { LonLat } from '../../core/entity';
import { markAt, REACH, type Drawn } from '../../stage/hit';
import type { Stage } from '../../stage/stage';
import type { Inquiry, Subject } from './inquiry.svelte';
import type { Pointed } from './pointer';

const reachOf = ({ touch }: Pointed) => (touch ? REACH.touch : REACH.mouse);

/** The id of the mark at a point of a map; `undefined` where there is none, or no map yet. */
export function idAt(pointed: Pointed, stage: Pick<Stage, 'drawn'>): string | undefined {
	const drawn = stage.drawn();
	return drawn && markAt(drawn, pointed.at, reachOf(pointed));
}

/** A click on the map: a point of the ruler where one is laid, else what lies there; on nothing it ends the question. */
export function askAt(pointed: Pointed, stage: Stage, { subject, ask, close }: Inquiry): void {
	if (subject?.kind === 'ruler') {
		const point = rulerPointAt(pointed, stage);
		if (point) ask(withPoint(subject, point));
		return;
	}
	const id = idAt(pointed, stage);
	if (id !== undefined) ask({ kind: 'thing', id });
	else if (subject) close();
}

/** The ruler with one more point; after two it begins anew. */
export function withPoint({ points }: Subject & { kind: 'ruler' }, point: RulerPoint): Subject {
	return { kind: 'ruler', points: points.length === 1 ? [...points, point] : [point] };
}

/** A point of the ruler: on the unit or place that is under the pointer, else on the ground. */
export function rulerPointAt(pointed: Pointed, stage: Stage): RulerPoint | undefined {
	const drawn = stage.drawn();
	const place = stage.unproject(pointed.at);
	if (!drawn || !place) return undefined;
	const beside = stage.unproject([pointed.at[0] + 1, pointed.at[1]]) ?? place;
	return pointOnMark(drawn, pointed) ?? freePoint(place, distanceKm(place, beside) * 1000);
}

function pointOnMark(drawn: Drawn, pointed: Pointed): RulerPoint | undefined {
	const id = markAt(drawn, pointed.at, reachOf(pointed));
	const mark = drawn.marks.find((one) => one.id === id);
	if (mark?.kind === 'unit') return pointOn(mark.id, mark.position, mark.uncertainty);
	if (mark?.kind !== 'place' || mark.geometry.type !== 'Point') return undefined;
	const [longitude, latitude] = mark.geometry.coordinates as [number, number];
	return pointOn(mark.id, [longitude, latitude] satisfies LonLat, mark.uncertainty);
}
