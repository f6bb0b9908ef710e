/** What both sides agree on: told by whose accounts the sources follow, or by the author. */
import type { Campaign, Source } from './campaign';
import { isFields } from './campaign/record';
import type { Entity, Front, SourceRef, Track } from './entity';
import type { Instant } from './instant';

/** Classes that say of themselves that somebody holds otherwise. */
const CONTESTED: readonly (string | undefined)[] = ['claimed', 'claimed-zone', 'disputed'];

/**
 * Whether an entity is agreed upon, at any instant. The author's own `agreed` decides where it is written. Readings of a border, claims and what
 * is only schematic never are; else its sources must follow the accounts of two sides or more, or of none. Tracks and fronts are judged for each
 * moment, by the vertices or shapes around it; all else as a whole.
 */
export function agreementOf(entity: Entity, { sources }: Campaign): (at: Instant) => boolean {
	const { agreed, knowledge } = entity;
	if (agreed !== undefined) return () => agreed;
	if (entity.kind === 'border' || CONTESTED.includes(entity.class)) return () => false;
	const isShared = (refs: readonly SourceRef[]) => sidesOf(refs, sources).size !== 1;
	if (entity.kind === 'track' || entity.kind === 'front') return agreementInTime(entity, isShared);
	const whole = knowledge.confidence !== 'schematic' && isShared(knowledge.sources);
	return () => whole;
}

/** Whose account a work follows: `custom.side` of CSL-JSON; `undefined` for one that follows none. */
export function sideOfSource(source: Source | undefined): string | undefined {
	const custom = source?.['custom'];
	return isFields(custom) && typeof custom['side'] === 'string' ? custom['side'] : undefined;
}

function sidesOf(refs: readonly SourceRef[], sources: Campaign['sources']): ReadonlySet<string> {
	return new Set(refs.flatMap(({ id }) => sideOfSource(sources.get(id)) ?? []));
}

/** What is schematic was drawn to tell the story and attests nothing: the vertices before and after it are asked instead. */
function agreementInTime(
	{ vertices, times }: Track | Front,
	isShared: (refs: readonly SourceRef[]) => boolean,
): (at: Instant) => boolean {
	const told = vertices.flatMap(({ confidence, sources }, i) =>
		confidence === 'schematic' ? [] : [{ time: times[i]!, agreed: isShared(sources) }],
	);
	return (at) => {
		const next = told.findIndex(({ time }) => time >= at);
		const [before, after] = next < 0 ? [told[told.length - 1]] : [told[next - 1], told[next]];
		if (after?.time === at) return after.agreed;
		return (before ?? after) !== undefined && (before?.agreed ?? true) && (after?.agreed ?? true);
	};
}
