/** Figures, times and places in the language of the interface. */
import { figureText, localeOf, numberText as numberIn } from '../../core/figures';
import type { OffsetMinutes, Instant } from '../../core/instant';
import { nameIn } from '../../core/names';
import { doubtText, measurementText, type Measurement } from '../../core/survey';
import { measureIn } from '../../core/survey/measurement';
import { isAt, lengthText } from '../../core/twin/english/words';
import type { Near } from '../../core/twin/fact';
import { say, spoken } from '../../words';

/** A whole number, its digits in groups. */
export const numberText = (value: number): string => numberIn(value, spoken());

/** A measure, rounded to what its doubt allows. */
export const measuredText = (measured: Measurement): string => measurementText(measured, spoken());

/** The doubt of a measure: `± 3 km`. */
export const doubtOf = (measured: Measurement): string => doubtText(measured, spoken());

/** A radius: `± 600 m`, `± 20 km`. */
export function radiusText(metres: number): string {
	const [figure, unit] =
		metres < 1000 ? ([metres, 'm'] as const) : ([Number((metres / 1000).toPrecision(2)), 'km'] as const);
	return `±\u00a0${figureText(numberText(figure), unit, spoken())}`;
}

/** How moments are written: a day, and the hour where it is known. */
function clockFormat(dayOnly: boolean): Intl.DateTimeFormat {
	const hour = dayOnly ? {} : ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const);
	return new Intl.DateTimeFormat(localeOf(spoken()), { day: 'numeric', month: 'long', year: 'numeric', ...hour, timeZone: 'UTC' }); // prettier-ignore
}

/** Milliseconds that a UTC clock would show. */
const shownAt = (at: Instant, offset: OffsetMinutes): number => at + offset * 60_000;

/** A moment by the deck's clock: `6 August 1938 at 16:00`. */
export const momentText = (at: Instant, offset: OffsetMinutes, dayOnly = false): string =>
	clockFormat(dayOnly).format(shownAt(at, offset));

/** From one moment to another, the day written once where it is the same; an absent bound is open. The end of days is no longer one of them. */
export function stretchOf(
	start: Instant | undefined,
	end: Instant | undefined,
	offset: OffsetMinutes,
	dayOnly = false,
): string {
	if (start !== undefined && end !== undefined)
		return clockFormat(dayOnly).formatRange(shownAt(start, offset), shownAt(end, offset) - Number(dayOnly));
	if (start !== undefined) return say('ask.since', { start: momentText(start, offset, dayOnly) });
	return end === undefined ? '' : say('ask.until', { end: momentText(end, offset, dayOnly) });
}

/** Where a point lies: `1.2 km west of Zaozernaya`; names in the language of a tag. */
export function nearText(near: Near | undefined, tag: string): string | undefined {
	if (!near) return undefined;
	const place = nameIn(tag, near.place.name, near.place.id);
	if (isAt(near)) return say('ask.nearPlace', { place });
	return say('ask.offPlace', {
		place,
		off: measureIn(lengthText(near.km, near.doubtKm), spoken()),
		wind: say(`ask.winds.${near.wind}`),
	});
}
