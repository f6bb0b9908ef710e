/** The figure of a claim. */
import { array, finite, nullish, number, pipe, string, union } from 'valibot';
import { isFields } from './record';
import type { Report } from './report';
import { readValue } from './value';

/** A number, several, a text such as `12:00`, figures by name, or `null` for a claim without a figure; in the claim's unit. */
export type ClaimValue = number | string | readonly (number | string)[] | Readonly<Record<string, unknown>> | null;

const EXPECTED = 'A number, a text, a list of them or null';
const FIGURE = union([pipe(number(), finite()), string()], EXPECTED);
const VALUE = nullish(union([FIGURE, array(FIGURE, EXPECTED)], EXPECTED), null);

/** The value as it was written; `null` where there is none, or with a problem where it is no figure. */
export function readValueOfClaim(value: unknown, report: Report): ClaimValue {
	if (isFields(value)) return value;
	return readValue(VALUE, value, 'value', report, 'Write the figure as a number and its unit in "unit".') ?? null;
}
