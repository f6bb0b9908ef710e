/** Names, lists, times and places as English has them. */
import { faceAt } from '../../clock-face';
import type { Instant, OffsetMinutes } from '../../instant';
import { nameIn } from '../../names';
import { measurementText } from '../../survey';
import type { Wind } from '../../wind';
import type { Near, Thing } from '../fact';
import { cutList, seriesWith } from '../listing';
import { stretchIn } from '../stretch';

/** The name of a thing at the beginning of a sentence. */
export const nameOf = ({ id, name }: Pick<Thing, 'id' | 'name'>, tag: string): string => nameIn(tag, name, id);

/** The name within a sentence: `the bridge`, where it begins with an article. */
export const within = (thing: Pick<Thing, 'id' | 'name'>, tag: string): string =>
	nameOf(thing, tag).replace(/^The (?=\S)/, 'the ');

/** `A; B; C and 4 more`: parts that may have commas of their own. */
export const listOf = (parts: readonly string[], most?: number): string =>
	cutList(parts, (rest) => `and ${rest} more`, most);

/** `A, B and C`. */
export const series = (parts: readonly string[]): string => seriesWith(parts, 'and');

/** `1 unit`, `1,200 units`. */
export const counted = (count: number, one: string, more = `${one}s`): string =>
	`${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

/** A share of a length that its doubt is taken for where the author states none. */
const UNSTATED = 1 / 3;

/** A length as it may honestly be told: rounded to the leading digit of its doubt. */
export const lengthText = (km: number, doubtKm: number | undefined): string =>
	measurementText({ value: km, uncertainty: doubtKm ?? km * UNSTATED, unit: 'km' })
		.replace(/^1,000\u00a0m$/, '1\u00a0km')
		.replace('.0\u00a0', '\u00a0');

/** `600 m`, `20 km`: two digits, for nobody knows a doubt better. */
export function metresText(metres: number): string {
	const rounded = Number(metres.toPrecision(2));
	return rounded < 1000 ? `${rounded}\u00a0m` : `${(rounded / 1000).toLocaleString('en-GB')}\u00a0km`;
}

/** Whether a place is as near as can be told. */
export const isAt = ({ km, doubtKm }: Near): boolean => km <= doubtKm || km < 0.05;

/** `near Zaozernaya`, `1.2 km west of Zaozernaya`. */
export const nearText = (near: Near, tag: string): string =>
	isAt(near) ? `near ${within(near.place, tag)}` : `${offText(near)} of ${within(near.place, tag)}`;

/** `1.2 km west`. */
export const offText = ({ km, doubtKm, wind }: { km: number; doubtKm: number; wind: Wind }): string =>
	`${lengthText(km, doubtKm)} ${wind}`;

/** `, near Zaozernaya`; nothing where no place is near. */
export const whereText = (near: Near | undefined, tag: string): string => (near ? `, ${nearText(near, tag)}` : '');

/** `2 hours 15 minutes`, `3 days 4 hours`, `45 days`, `about 52 years`. */
export const stretchText = (milliseconds: number): string =>
	stretchIn(milliseconds, { counted: (count, unit) => counted(count, unit), about: (years) => `about ${years}` });

/** `6 August, 16:00 to 16:55`; `6 August, hour unknown`; nothing where neither bound is stated. The end of a span does not belong to it. */
export function spanText(
	start: Instant | undefined,
	end: Instant | undefined,
	offset: OffsetMinutes,
	dayOnly: boolean,
): string {
	const face = (at: number) => faceAt(at as Instant, offset);
	const day = (at: number) => face(at).day.replace(/ \S+$/, '');
	if (start === undefined || end === undefined) {
		const one = start ?? end;
		if (one === undefined) return '';
		return `${start === undefined ? 'until ' : 'from '}${day(one)}${dayOnly ? '' : `, ${face(one).hour}`}`;
	}
	const last = day(end - 1);
	if (dayOnly) return `${day(start)}${last === day(start) ? '' : ` to ${last}`}, hour unknown`;
	const until = last === day(start) ? face(end).hour : `${day(end)}, ${face(end).hour}`;
	return `${day(start)}, ${face(start).hour} to ${until}`;
}
