/** The named place near a point: on show, or one that the map names elsewhere. */
import type { Deck } from '../deck';
import type { Entity, Ground, LonLat, Place } from '../entity';
import { planeAt } from '../history/plane';
import { bearingDegrees, distanceKm } from '../measure';
import { pointOf } from '../survey/shapes';
import { holds } from '../span';
import { windOf } from '../wind';
import type { Near } from './fact';
import type { Scene } from './scene';
import { widthKmOf } from './extent';

/** What names an area or a water: its point only says where the name is written. */
const NO_POINT = [
	'country',
	'sea',
	'land',
	'region',
	'lake',
	'river',
	'river-label',
	'island',
	'valley',
	'marsh',
	'strait',
];
/** A place that is on show is told before one that is not and lies so many times nearer. */
const ON_SHOW = 2;
/** A place farther away than this share of the picture's width says little. */
const SHARE = 0.3;
/** And so far from the middle it does not tell where the middle is. */
const MIDDLE = 0.2;

/** A point of the gazetteer. */
interface Known {
	readonly place: Place | Ground;
	readonly point: LonLat;
	readonly doubtKm: number;
}

const gazetteers = new WeakMap<Deck, readonly Known[]>();

/** Places that some step shows, and points of the ground, whose position can be told: auxiliary points that no step shows are nobody's landmark. */
function gazetteerOf(deck: Deck): readonly Known[] {
	const known = gazetteers.get(deck) ?? readGazetteer(deck);
	gazetteers.set(deck, known);
	return known;
}

function readGazetteer({ campaign, keyframes }: Deck): readonly Known[] {
	const shown = new Set(keyframes.flatMap(({ show }) => [...show]));
	const isLandmark = (entity: Entity): entity is Place | Ground =>
		(entity.kind === 'ground' || (entity.kind === 'place' && shown.has(entity.id))) &&
		!NO_POINT.includes(entity.class ?? '') &&
		Object.keys(entity.name).length > 0;
	return [...campaign.entities.values()].filter(isLandmark).flatMap((place) => {
		const point = pointOf(place);
		return point ? [{ place, point, doubtKm: (place.knowledge.uncertainty ?? 0) / 1000 }] : [];
	});
}

/** Tells where points lie in a scene; a point without a place within a third of the picture's width lies nowhere that can be named. */
export function nearIn({ deck, after }: Scene): (point: LonLat, uncertainty?: number) => Near | undefined {
	const { at, view } = after.keyframe;
	const most = SHARE * widthKmOf(view);
	const known = gazetteerOf(deck).filter(({ place, doubtKm }) => doubtKm <= most && holds(place.span, at));
	const weight = ({ place: { id } }: Known) => (after.seen.has(id) ? 1 : ON_SHOW);
	return (point, uncertainty = 0) => nearest(known, weight, point, uncertainty, most);
}

/** Where the middle of the picture lies, by a place that the picture names: another is no help to find one's way in it. */
export function middleIn({ deck, after: { seen, keyframe } }: Scene): Near | undefined {
	const known = gazetteerOf(deck).filter(({ place }) => seen.has(place.id));
	return nearest(known, () => 1, keyframe.view.center, 0, MIDDLE * widthKmOf(keyframe.view));
}

function nearest(
	known: readonly Known[],
	weightOf: (one: Known) => number,
	point: LonLat,
	uncertainty: number,
	mostKm: number,
): Near | undefined {
	// Lengths of the plane are good enough to choose by, and cheap.
	const plane = planeAt(point);
	const weighed = known.map((one) => ({ one, weight: Math.hypot(...plane(one.point)) * weightOf(one) }));
	const [first, ...others] = weighed;
	if (!first) return undefined;
	const best = others.reduce((a, b) => (a.weight <= b.weight ? a : b), first);
	const found = near(best.one, point, uncertainty);
	return found.km <= mostKm ? found : undefined;
}

function near({ place, point, doubtKm }: Known, to: LonLat, uncertainty: number): Near {
	const { id, name, side } = place;
	const wind = windOf(bearingDegrees(point, to));
	const km = distanceKm(point, to);
	return { place: { id, name, side }, km, doubtKm: Math.hypot(doubtKm, uncertainty / 1000), wind };
}
