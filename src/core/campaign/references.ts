/** What features say of other features and of claims, held against those there are once all have been read. */
import type { Entity, EntityKind, Inset, Track, Zone } from '../entity';
import { didYouMean, type Problem } from '../problem';
import { largerUnits } from '../larger-units';
import { claimedKm } from '../survey';
import type { Claim } from './claim';
import { foundText, reportInto, type Report } from './report';

/** Everything that can be referred to. */
export interface Referable {
	readonly entities: ReadonlyMap<string, Entity>;
	/** Ids also of features that are left out, whose own problem is reported already. */
	readonly all: ReadonlyMap<string, string>;
	/** `undefined` where the list of claims cannot be read, so that each reference need not be reported. */
	readonly claims: ReadonlyMap<string, Claim> | undefined;
}

/** What can be referred to, with the ids of each kind. */
interface Sorted extends Referable {
	readonly idsOf: (kind: EntityKind) => readonly string[];
}

/** Reports unknown readings of a strip (`between`), unknown larger units of a track (`part_of`) and circles of them, and unknown or ill-suited claims of an inset. */
export function checkReferences(referable: Referable, problems: Problem[]): void {
	const known = { ...referable, idsOf: sorted(referable) };
	for (const entity of known.entities.values()) {
		const report = reportInto(problems, entity.file, entity.id);
		if (entity.kind === 'zone') checkBetween(entity, known, report);
		if (entity.kind === 'track') checkPartOf(entity, known, report);
		if (entity.kind === 'inset') checkGaps(entity, known, report);
	}
}

function checkBetween({ between }: Zone, { entities, all, idsOf }: Sorted, report: Report): void {
	for (const [i, id] of (between ?? []).entries()) {
		const entity = entities.get(id);
		if (entity?.kind === 'border' || (!entity && all.has(id))) continue;
		const found = `"${id}"${entity ? `, a ${entity.kind},` : ''} found.`;
		const near = entity ? '' : didYouMean(id, idsOf('border'));
		report(
			`properties.between[${i}]`,
			`The id of a border expected; ${found}`,
			`Name the two readings of the border between which the zone lies.${near}`,
		);
	}
}

/** Each kind is sorted out once, when it is first asked for. */
function sorted({ entities }: Referable): Sorted['idsOf'] {
	const ids = new Map<EntityKind, readonly string[]>();
	return (wanted) => {
		const found = ids.get(wanted) ?? [...entities.values()].filter(({ kind }) => kind === wanted).map(({ id }) => id);
		ids.set(wanted, found);
		return found;
	};
}

function checkPartOf({ id, partOf }: Track, { entities, all, idsOf }: Sorted, report: Report): void {
	if (partOf === undefined) return;
	const larger = entities.get(partOf);
	if (larger?.kind === 'track') {
		if (!largerUnits(id, entities).includes(id)) return;
		report('properties.part_of', `A larger unit expected; "${partOf}" is part of this one.`, 'Break the circle.');
	} else if (larger || !all.has(partOf)) {
		const found = `"${partOf}"${larger ? `, a ${larger.kind},` : ''} found.`;
		const near = larger ? '' : didYouMean(partOf, idsOf('track'));
		report(
			'properties.part_of',
			`The id of a track expected; ${found}`,
			`Name the larger unit, or leave it away.${near}`,
		);
	}
}

function checkGaps({ gaps, knowledge }: Inset, { claims }: Referable, report: Report): void {
	if (!claims) return;
	for (const [i, gap] of gaps.entries()) {
		if (!('claim' in gap)) continue;
		const path = `properties.gaps[${i}].claim`;
		const claim = claims.get(gap.claim);
		if (!claim) {
			const fix = `Correct the id, or add the claim.${didYouMean(gap.claim, claims.keys())}`;
			report(path, `The id of a claim of claims.json expected; "${gap.claim}" found.`, fix);
		} else if ((claimedKm(claim) ?? 0) * 1000 > (knowledge.uncertainty ?? Infinity)) {
			const what = `A length below the error of its place (${knowledge.uncertainty} m) expected; ${foundText(claim.value)} ${claim.unit} found.`;
			report(
				path,
				what,
				'Draw a line of class "claimed" instead: what is longer than its error can be drawn to scale.',
			);
		}
	}
}
