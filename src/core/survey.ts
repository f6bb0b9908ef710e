/** Geography asked about the campaign's own features: the measure, its doubt, and what it says of a claim. */
import type { Position } from 'geojson';
import type { Campaign, Claim } from './campaign';
import type { Entity, LonLat } from './entity';
import { areaKm2, asKm, distanceKm, lengthKm, perimeterKm, widthKm } from './measure';

/** What is measured: between two features, along a line, across a zone, or a zone's area. */
export type Question =
	| { readonly from: string; readonly to: string }
	| { readonly along: string }
	| { readonly across: string }
	| { readonly area: string };

/** A measure with its doubt, both in `unit`. */
export interface Measurement {
	readonly value: number;
	readonly uncertainty: number;
	readonly unit: 'km' | 'km²';
}

/** What geography says of a claim. */
export type Verdict = 'agrees' | 'disagrees' | 'cannot be tested';

/**
 * Measures what is drawn. `undefined` where a feature is missing or has no such measure, for which `checkQuestion` has the words.
 * The doubt of a distance or width is that of both ends in quadrature; that of an area is its doubt of position along half the edge.
 */
export function survey({ entities }: Campaign, question: Question): Measurement | undefined {
	const doubt = (entity: Entity | undefined) => (entity?.knowledge.uncertainty ?? 0) / 1000;
	if ('from' in question) {
		const [a, b] = [entities.get(question.from), entities.get(question.to)];
		const [from, to] = [pointOf(a), pointOf(b)];
		if (!from || !to) return undefined;
		return { value: distanceKm(from, to), uncertainty: Math.hypot(doubt(a), doubt(b)), unit: 'km' };
	}
	if ('along' in question) {
		const entity = entities.get(question.along);
		const line = lineOf(entity);
		return line && { value: lengthKm(line), uncertainty: Math.SQRT2 * doubt(entity), unit: 'km' };
	}
	const entity = entities.get('across' in question ? question.across : question.area);
	const zone = areaOf(entity);
	if (!zone) return undefined;
	if ('across' in question) return { value: widthKm(zone), uncertainty: Math.SQRT2 * doubt(entity), unit: 'km' };
	return { value: areaKm2(zone), uncertainty: (perimeterKm(zone) / 2) * doubt(entity), unit: 'km²' };
}

/** What a measure says of a claimed length: below the doubt of the map nothing, else whether the two lie within it. */
export function verdictOn(claimedKm: number, { value, uncertainty }: Measurement): Verdict {
	if (Math.abs(claimedKm) <= uncertainty) return 'cannot be tested';
	return Math.abs(claimedKm - value) <= uncertainty ? 'agrees' : 'disagrees';
}

/** A claim's length in kilometres; `undefined` for what is no single length. */
export function claimedKm({ value, unit }: Claim): number | undefined {
	return typeof value === 'number' && unit !== undefined ? asKm(value, unit) : undefined;
}

/** A claim held against geography, where both can be had. */
export function testClaim(
	campaign: Campaign,
	claim: Claim,
): { readonly measured: Measurement; readonly verdict: Verdict | undefined } | undefined {
	const measured = claim.check && survey(campaign, claim.check);
	if (!measured) return undefined;
	const length = claimedKm(claim);
	return { measured, verdict: length === undefined ? undefined : verdictOn(length, measured) };
}

/** A measure as it may honestly be written: rounded to the leading digit of its doubt, in metres below a kilometre. */
export function measurementText({ value, uncertainty, unit }: Measurement): string {
	const metres = unit === 'km' && Math.max(value, uncertainty) < 1;
	const [number, doubt] = metres ? [value * 1000, uncertainty * 1000] : [value, uncertainty];
	const digit = doubt > 0 ? Math.floor(Math.log10(doubt)) : metres ? 0 : -2;
	return `${roundedText(number, digit)}\u00a0${metres ? 'm' : unit}`;
}

/** Rounds to a power of ten: 129.01 to 10^0 is `129`, 0.712 to 10^-1 is `0.7`. Groups of three digits are kept apart by a comma. */
function roundedText(value: number, digit: number): string {
	const step = 10 ** digit;
	const rounded = Math.round(value / step) * step;
	return rounded.toLocaleString('en-GB', {
		minimumFractionDigits: Math.max(0, -digit),
		maximumFractionDigits: Math.max(0, -digit),
	});
}

function pointOf(entity: Entity | undefined): LonLat | undefined {
	if (entity?.kind !== 'place' && entity?.kind !== 'ground') return undefined;
	const { geometry } = entity;
	if (geometry.type === 'Point') return lonLat(geometry.coordinates);
	return geometry.type === 'MultiPoint' ? lonLat(geometry.coordinates[0]!) : undefined;
}

const lonLat = ([longitude, latitude]: Position): LonLat => [longitude!, latitude!];

function lineOf(entity: Entity | undefined) {
	if (!entity) return undefined;
	if (entity.kind === 'track')
		return { type: 'LineString' as const, coordinates: entity.path.map((point) => [...point]) };
	if (!('geometry' in entity)) return undefined;
	const { geometry } = entity;
	return geometry.type === 'LineString' || geometry.type === 'MultiLineString' ? geometry : undefined;
}

function areaOf(entity: Entity | undefined) {
	if (!entity || !('geometry' in entity)) return undefined;
	const { geometry } = entity;
	return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? geometry : undefined;
}
