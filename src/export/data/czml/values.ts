/** Values and times as CZML has them. */
import type { Fields } from '../../../core/campaign/record';
import type { Instant } from '../../../core/instant';
import { cellsOf, type Cell } from '../fields';
import { utc } from '../times';

/** A packet or a part of one. */
export type Packet = Readonly<Record<string, unknown>>;

/** The ends of time, as Cesium writes them. */
const [FIRST, LAST] = ['0000-01-01T00:00:00Z', '9999-12-31T24:00:00Z'];

/** From one instant to another; an absent one is open. */
export const interval = (from: Instant | undefined, to: Instant | undefined): string =>
	`${from === undefined ? FIRST : utc(from)}/${to === undefined ? LAST : utc(to)}`;

/** A property that does not change. */
export const constant = (value: Cell): Packet =>
	typeof value === 'number' ? { number: value } : typeof value === 'boolean' ? { boolean: value } : { string: value };

/** All fields as properties that do not change. */
export const constants = (fields: Fields): Packet =>
	Object.fromEntries(Object.entries(cellsOf(fields)).map(([name, value]) => [name, constant(value)]));
