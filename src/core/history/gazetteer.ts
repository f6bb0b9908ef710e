/** Names that are nearly another: a place spelt in two ways. */
import type { Campaign } from '../campaign';
import type { Entity, Ground, LonLat, Place } from '../entity';
import { distanceKm } from '../measure';
import { editDistance } from '../problem';
import { findingAt, type Finding } from './finding';

/** Places spelt in two ways. What is named nowhere else is left alone, for a gazetteer need not hold everything. */
export function slipsOfGazetteer({ entities }: Campaign): readonly Finding[] {
	const points = [...entities.values()].filter(isNamedPoint);
	return points.flatMap((point, i) => points.slice(0, i).flatMap((other) => judge(point, other)));
}

type NamedPoint = Place | Ground;

const isNamedPoint = (entity: Entity): entity is NamedPoint =>
	(entity.kind === 'place' || entity.kind === 'ground') && entity.geometry.type === 'Point';

/** Two points within their doubt of each other that share a name in one language, and differ by a letter or two in another. */
function judge(point: NamedPoint, other: NamedPoint): readonly Finding[] {
	if (!isOnePlace(point, other)) return [];
	const tag = Object.keys(point.name).find((tag) => isSlip(point.name[tag], other.name[tag]));
	if (tag === undefined) return [];
	const what = `One spelling of one place expected; "${point.name[tag]}" found, and "${other.name[tag]}" at "${other.id}".`;
	return [findingAt(point, `name.${tag}`, 'problem', what, 'Spell both alike, or leave the name to one of them.')];
}

function isOnePlace(a: NamedPoint, b: NamedPoint): boolean {
	const metres = distanceKm(at(a), at(b)) * 1000;
	const doubt = (a.knowledge.uncertainty ?? 0) + (b.knowledge.uncertainty ?? 0);
	return metres <= doubt && Object.keys(a.name).some((tag) => a.name[tag] === b.name[tag]);
}

const at = ({ geometry }: NamedPoint): LonLat => geometry.coordinates as unknown as LonLat;

/** Only letters count, and a short word may differ by one: `Ranam` and `Ranan`. Digits tell things apart. */
function isSlip(a: string | undefined, b: string | undefined): boolean {
	if (a === undefined || b === undefined || a.length < 4 || /\d/.test(a + b)) return false;
	const distance = editDistance(a.toLowerCase(), b.toLowerCase());
	return distance > 0 && distance <= (a.length < 8 ? 1 : 2);
}
