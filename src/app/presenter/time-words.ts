/** Times as a speaker reads them at a glance. */
import { localeOf } from '../../core/figures';
import { say, spoken } from '../../words';

/** A stretch of seconds as `1:05:09` or `4:07`; with a minus sign where it is over. */
export function duration(seconds: number): string {
	// A stretch that has just run out is 0:00, not -0:00.
	const whole = Math.floor(Math.abs(seconds));
	const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	const two = (value: number) => String(value).padStart(2, '0');
	const text = hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
	return seconds <= -1 ? `−${text}` : text;
}

/** How early or late a talk is, in seconds: on time within the time of its step. */
export function latenessWords(late: number): string {
	if (Math.abs(late) < 1) return say('presenter.onTime');
	return late > 0 ? say('presenter.late', { time: duration(late) }) : say('presenter.early', { time: duration(-late) });
}

/** The clock on the wall of this machine, from milliseconds since 1970 UTC. */
export function timeOfDay(now: number): string {
	return new Date(now).toLocaleTimeString(localeOf(spoken()), {
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit',
	});
}
