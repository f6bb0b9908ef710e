/** What clocks show at an instant, in words and figures. */
import type { ClockPrecision } from './calendar-date';
import type { Clock } from './deck/clocks';
import { wallClock, type Instant, type OffsetMinutes } from './instant';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** The name of a month, 1 to 12. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

/** A day and an hour as a clock shows them. */
export interface Face {
	/** `30 July 1938`. */
	readonly day: string;
	/** `02:05`. */
	readonly hour: string;
}

/** A clock beside the deck's own; `day` (`30 July`) only where it is another day there. */
export interface OtherFace {
	readonly name: string;
	readonly hour: string;
	readonly day: string | undefined;
}

/** The face of a clock at a fixed offset. Seconds are left out, not rounded. */
export function faceAt(at: Instant, offset: OffsetMinutes): Face {
	const { year, month, day, hour, minute } = wallClock(at, offset);
	return { day: `${day} ${monthName(month)} ${year}`, hour: `${two(hour)}:${two(minute)}` };
}

/** The date as far as it is known: `30 July 1938`, `July 1938`, `1938`. */
export function dateText(at: Instant, offset: OffsetMinutes, precision: ClockPrecision): string {
	const { year, month } = wallClock(at, offset);
	if (precision === 'year') return String(year);
	return precision === 'month' ? `${monthName(month)} ${year}` : faceAt(at, offset).day;
}

/** The faces of the other clocks beside one at `offset`. */
export function otherFaces(at: Instant, offset: OffsetMinutes, clocks: readonly Clock[]): readonly OtherFace[] {
	const own = faceAt(at, offset);
	return clocks.map(({ name, offset: other }) => {
		const { day, hour } = faceAt(at, other);
		return { name, hour, day: day === own.day ? undefined : day.replace(/ \S+$/, '') };
	});
}

const two = (value: number) => String(value).padStart(2, '0');
