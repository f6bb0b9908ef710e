/** Hours of a day as texts state them. */

/** Minutes since midnight of `16:50` or `1938-08-06T16:50`; `undefined` for what is no hour of a day. */
export function hourOf(text: string): number | undefined {
	const [, hours, minutes] = /^(?:\d{4}-\d{2}-\d{2}T)?(\d{2}):([0-5]\d)$/.exec(text) ?? [];
	const minute = Number(hours) * 60 + Number(minutes);
	return minute <= 24 * 60 ? minute : undefined;
}

/** `16:50` for 1010 minutes since midnight. */
export function hourText(minute: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
