/** Measures as they are drawn over the map. */
import { greatCircle, type Drawing } from '../../core/ask/drawing';
import { reachBetween, type RulerPoint } from '../../core/ask/ruler';
import type { Campaign } from '../../core/campaign';
import type { LonLat } from '../../core/entity';
import { nameIn } from '../../core/names';
import { measuredText } from './figures';
import type { Subject } from './inquiry.svelte';

/** Lines, the names of their ends, and the figure at the middle. */
export interface Measure {
	readonly lines: readonly (readonly LonLat[])[];
	readonly helps: readonly (readonly LonLat[])[];
	readonly ends: readonly { readonly at: LonLat; readonly label: string }[];
	readonly figure: { readonly at: LonLat; readonly label: string } | undefined;
}

/** What is measured of a subject; `undefined` for one that measures nothing. What is on the map has its name there. */
export function measureOf(
	subject: Subject | undefined,
	drawing: Drawing | undefined,
	campaign: Campaign,
	tag: string,
	onMap: (id: string) => boolean,
): Measure | undefined {
	if (drawing) {
		const { lines, helps, ends, middle, measured } = drawing;
		return { lines, helps, ends: ends.map(({ at, id, name }) => ({ at, label: id === '' || onMap(id) ? '' : nameIn(tag, name, id) })), figure: { at: middle, label: measured.sight ? distanceText(measured.sight.distanceKm) : measuredText(measured) } }; // prettier-ignore
	}
	return subject?.kind === 'ruler' ? rulerOf(subject.points, campaign, tag, onMap) : undefined;
}

/** A line of sight says more than there is room for on a line; its length is enough there. */
const distanceText = (km: number): string => measuredText({ value: km, uncertainty: 1, unit: 'km' });

function rulerOf(
	[a, b]: readonly RulerPoint[],
	{ entities }: Campaign,
	tag: string,
	onMap: (id: string) => boolean,
): Measure {
	const ends = [a, b].flatMap((point) => {
		if (!point) return [];
		const entity = point.id === undefined || onMap(point.id) ? undefined : entities.get(point.id);
		return [{ at: point.at, label: entity ? nameIn(tag, entity.name, entity.id) : '' }];
	});
	if (!a || !b) return { lines: [], helps: [], ends, figure: undefined };
	const line = greatCircle(a.at, b.at);
	const at: LonLat = line.length > 2 ? line[line.length >> 1]! : [(a.at[0] + b.at[0]) / 2, (a.at[1] + b.at[1]) / 2];
	return { lines: [line], helps: [], ends, figure: { at, label: measuredText(reachBetween(a, b).measured) } };
}
