/** CZML (the scene format of Cesium): units move, what stands is there while it stands, and the numbers of a unit are properties that change with time. */
import type { Campaign } from '../../core/campaign';
import type { Entity } from '../../core/entity';
import type { Instant } from '../../core/instant';
import { drawn, label } from './czml/drawn';
import { frontPacket } from './czml/front';
import { trackPacket } from './czml/track';
import { constants, interval, type Packet } from './czml/values';
import { fieldsOf, nameOf, type Sources } from './fields';
import { geometryOf, piecesOf } from './geometry';
import { escapedHtml } from './html';
import { isInFourDigits, utc } from './times';
import { jsonText, type Written } from './written';
import { leastOf, mostOf } from '../../core/extremes';

/** `campaign.czml`: a packet for each feature, and one more for each further piece of it. A year beyond four digits cannot be written. */
export function writeCzml({ entities, sources }: Campaign): Written {
	const all = [...entities.values()];
	const held = all.filter((entity) => instantsOf(entity).every(isInFourDigits));
	const why = 'CZML writes years from 0 to 9999 only';
	const packets = [documentPacket(held), ...held.flatMap((entity) => packetsOf(entity, sources))];
	return {
		files: [{ name: 'campaign.czml', text: jsonText(packets) }],
		leftOut: all.filter((entity) => !held.includes(entity)).map(({ id }) => ({ id, why })),
	};
}

const instantsOf = (entity: Entity): readonly Instant[] => [
	...(entity.kind === 'track' || entity.kind === 'front' ? entity.times : []),
	...Object.values<Instant>({ ...entity.span } as Record<string, Instant>),
];

/** The clock runs from the first to the last time of what moves. */
function documentPacket(entities: readonly Entity[]): Packet {
	const times = entities.flatMap((entity) => ('times' in entity ? entity.times : []));
	const packet = { id: 'document', name: 'Campaign', version: '1.0' };
	if (times.length === 0) return packet;
	const [from, to] = [leastOf(times), mostOf(times)].map((at) => utc(at as Instant));
	return { ...packet, clock: { interval: `${from}/${to}`, currentTime: from, multiplier: 3600, range: 'CLAMPED' } };
}

function packetsOf(entity: Entity, sources: Sources): readonly Packet[] {
	const fields = fieldsOf(entity, sources);
	const note = fields['note'];
	const head = {
		id: entity.id,
		name: nameOf(entity),
		...(typeof note === 'string' && { description: escapedHtml(note) }),
		...availabilityOf(entity),
	};
	if (entity.kind === 'track') return [{ ...head, ...trackPacket(entity, fields, sources) }];
	if (entity.kind === 'front') return [{ ...head, ...frontPacket(entity, fields, sources) }];
	const [first, ...rest] = piecesOf(geometryOf(entity));
	const parts = rest.map((piece, i) => ({
		...{ id: `${entity.id}/${i + 2}`, name: head.name, parent: entity.id },
		...availabilityOf(entity),
		...drawn(piece),
	}));
	const isNamed = entity.kind === 'place' || entity.kind === 'inset';
	return [{ ...head, properties: constants(fields), ...drawn(first!), ...(isNamed && label(head.name)) }, ...parts];
}

/** Half-open in our data; CZML counts the end in. A track is there from its first time on: where it was before, nobody says. */
function availabilityOf(entity: Entity): Packet {
	const { start, end } = entity.span;
	const from = 'times' in entity ? (Math.max(entity.times[0]!, start ?? -Infinity) as Instant) : start;
	return from === undefined && end === undefined ? {} : { availability: interval(from, end) };
}
