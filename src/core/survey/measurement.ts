/** What a survey finds, and how it is written. */

/** Whether one place can be seen from another, as far as that can be said. */
export interface Sight {
	/** How far apart the two places are. */
	readonly distanceKm: number;
	/** How far from the first place the heights of the ground between are on the map. */
	readonly knownKm: number;
	/** How far from the first place the ground rises above the line of sight; `undefined` where none does that is on the map. */
	readonly blockedKm: number | undefined;
}

/** A measure with its doubt, both in `unit`. */
export interface Measurement {
	readonly value: number;
	readonly uncertainty: number;
	readonly unit: 'km' | 'km²' | 'm' | 'km/h' | '°';
	/** A mean: the steepest place is steeper, and the fastest hour faster. */
	readonly mean?: true;
	/** Only a doubt was asked for: `value` is 0. */
	readonly doubt?: true;
	/** With a line of sight; `value` is then the greatest distance at which the curvature of the Earth lets one be seen from the other. */
	readonly sight?: Sight;
}

/** A measure as it may honestly be written: rounded to the leading digit of its doubt, in metres below a kilometre. */
export function measurementText(measured: Measurement): string {
	if (measured.doubt) return `known to ±\u00a0${figure({ ...measured, value: measured.uncertainty })}`;
	if (measured.sight) return sightText(measured, measured.sight);
	return measured.mean ? `${figure(measured)} on average` : figure(measured);
}

/** The doubt of a measure: `± 3 km`. */
export function doubtText(measured: Measurement): string {
	return `±\u00a0${figure({ ...measured, value: measured.uncertainty })}`;
}

function sightText(measured: Measurement, { distanceKm, knownKm, blockedKm }: Sight): string {
	const km = (value: number) => figure({ value, uncertainty: 1, unit: 'km' });
	const horizon = `horizon at ${figure(measured)}`;
	if (distanceKm > measured.value + measured.uncertainty) return `${horizon}, ${km(distanceKm)} away: below it`;
	if (blockedKm !== undefined) return `${horizon}, but hidden by ground at ${km(blockedKm)}`;
	if (knownKm >= distanceKm) return `${horizon}, nothing between`;
	return `${horizon}; the ground between is known for ${km(knownKm)} of ${km(distanceKm)}`;
}

function figure({ value, uncertainty, unit }: Measurement): string {
	const metres = unit === 'm' || (unit === 'km' && Math.max(value, uncertainty) < 1);
	const factor = unit === 'km' && metres ? 1000 : 1;
	const [number, doubt] = [value * factor, uncertainty * factor];
	const digit = doubt > 0 ? Math.floor(Math.log10(doubt)) : metres ? 0 : -2;
	const text = roundedText(number, digit);
	return unit === '°' ? `${text}°` : `${text}\u00a0${metres ? 'm' : unit}`;
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
