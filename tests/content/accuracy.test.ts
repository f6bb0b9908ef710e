/** What the chronology knows well, the map shows: at that instant the unit stands within its own uncertainty of the place that the texts name. */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import pointToLineDistance from '@turf/point-to-line-distance';
import polygonToLine from '@turf/polygon-to-line';
import type { Feature, LineString, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { geoFiles } from '../../src/cli/campaign-plugin';
import { campaignOf, readCampaign } from '../../src/core/campaign';
import type { Entity, LonLat, Zone } from '../../src/core/entity';
import { parseInstant, type Instant } from '../../src/core/instant';
import { distanceKm } from '../../src/core/measure';
import { holds, wholeSpan } from '../../src/core/span';
import { momentAt } from '../../src/core/track';

/** A dated event of good confidence; `slopes` are the metres that a hill reaches beyond its top, where a text speaks of its slopes. */
interface Event {
	readonly what: string;
	readonly at: string;
	readonly source: string;
	readonly unit?: string;
	readonly strike?: string;
	readonly place?: string;
	readonly slopes?: number;
	readonly near?: { readonly place: string; readonly metres: number; readonly bearing: number };
	readonly east_of?: string;
	readonly not?: string;
}

const root = join(import.meta.dirname, '../..');
const events = JSON.parse(readFileSync(join(root, 'tests/content/chronology.json'), 'utf8')) as Event[];
const { entities, sources } = campaignOf(readCampaign(geoFiles(join(root, 'geo'))).parts);

function entity<K extends Entity['kind']>(id: string, kind: K): Extract<Entity, { kind: K }> {
	const found = entities.get(id);
	if (found?.kind !== kind) throw new Error(`"${id}" is no ${kind}`);
	return found as Extract<Entity, { kind: K }>;
}

function placeOf(id: string): { readonly position: LonLat; readonly uncertainty: number } {
	const { geometry, knowledge } = entity(id, 'place');
	return { position: geometry.coordinates as unknown as LonLat, uncertainty: knowledge.uncertainty! };
}

/** Metres between a unit and a point, and how far they may be apart: as well as the unit is known, and `doubt` beside. */
function apart(unit: string, at: Instant, position: LonLat, doubt: number) {
	const moment = momentAt(entity(unit, 'track'), at);
	return { metres: distanceKm(moment.position, position) * 1000, doubt: (moment.uncertainty ?? 0) + doubt };
}

/** The point some hundred metres from another, in a direction clockwise from north. */
function beside([x, y]: LonLat, metres: number, bearing: number): LonLat {
	const [turn, degrees] = [(bearing * Math.PI) / 180, metres / 111_195];
	return [x + (degrees * Math.sin(turn)) / Math.cos((y * Math.PI) / 180), y + degrees * Math.cos(turn)];
}

function check(event: Event): void {
	const at = parseInstant(event.at) as Instant;
	if (event.strike !== undefined) return checkStrike(event, at);
	const unit = event.unit!;
	if (event.place !== undefined) {
		const { metres, doubt } = apart(unit, at, placeOf(event.place).position, event.slopes ?? 0);
		expect(metres).toBeLessThanOrEqual(doubt);
	}
	if (event.near) {
		const { place, metres, bearing } = event.near;
		const { position, uncertainty } = placeOf(place);
		const gap = apart(unit, at, beside(position, metres, bearing), uncertainty);
		expect(gap.metres).toBeLessThanOrEqual(gap.doubt);
	}
	if (event.not !== undefined) {
		const { position, uncertainty } = placeOf(event.not);
		expect(apart(unit, at, position, 0).metres).toBeGreaterThan(uncertainty);
	}
	if (event.east_of !== undefined) {
		const { geometry } = entity(event.east_of, 'ground');
		const { position } = momentAt(entity(unit, 'track'), at);
		const shores = (geometry.coordinates as number[][][])[0]!.filter(([, y]) => Math.abs(y! - position[1]) < 0.002);
		expect(position[0]).toBeGreaterThan(Math.max(...shores.map(([x]) => x!)));
	}
}

function metresFrom({ geometry }: Zone, position: LonLat): number {
	if (booleanPointInPolygon([...position], geometry)) return 0;
	const edge = polygonToLine(geometry as Polygon) as Feature<LineString>;
	return pointToLineDistance([...position], edge, { units: 'meters' });
}

function checkStrike({ strike, place }: Event, at: Instant): void {
	const zone = entity(strike!, 'zone');
	expect(holds(wholeSpan(zone), at)).toBe(true);
	expect(metresFrom(zone, placeOf(place!).position)).toBeLessThanOrEqual(zone.knowledge.uncertainty!);
}

describe('at that instant, as the texts have it', () => {
	it.each(events.map((event) => [event.at.slice(5, 16).replace('T', ' '), event.unit ?? event.strike, event.what, event] as const))(
		'%s, %s: %s',
		(_, __, ___, event) => check(event),
	); // prettier-ignore
});

describe('the list of events', () => {
	it('cites sources that the campaign has', () => {
		const cited = events.flatMap(({ source }) => source.split('; ').map((one) => /^[\w-]+/.exec(one)![0]));
		expect(cited.filter((id) => !sources.has(id))).toEqual([]);
	});

	it('finds a unit that stands elsewhere', () => {
		const wrong: Event = {
			what: '',
			at: '1938-07-31T05:15+10:00',
			unit: 'jap-75',
			place: 'machine-gun-hill',
			source: '',
		};
		expect(() => check(wrong)).toThrow();
	});

	it('finds a unit that comes too late', () => {
		const late: Event = { what: '', at: '1938-07-30T22:00+10:00', unit: 'jap-76', place: 'bezymyannaya', source: '' };
		expect(() => check(late)).toThrow();
	});
});
