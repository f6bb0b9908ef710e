/** What windows of one hall say to each other. Whatever else comes over the channel is not understood, and said to be so. */
import { literal, number, object, pipe, record, safeParse, string, tuple, unknown, variant, safeInteger, minValue, nullable, picklist, optional, minLength, maxLength } from 'valibot'; // prettier-ignore
import { strokePoints, lonLat } from './shapes';
import type { LonLat } from '../entity';
import type { Pen } from '../aids';
import type { Registers } from './registers';

/** Where somebody points, and the line that is being drawn. */
export interface Pointing {
	/** Where the light of the pointer is; `null` where it is out. */
	readonly at: LonLat | null;
	/** The line under the pen, not finished yet. */
	readonly stroke?: { readonly pen: Pen; readonly points: readonly LonLat[] } | undefined;
}

/** A window that joined asks for what the others know; a window that wrote tells; a pointer is told and forgotten. */
export type Message =
	| { readonly kind: 'join'; readonly window: string }
	| { readonly kind: 'tell'; readonly window: string; readonly registers: Registers }
	| { readonly kind: 'point'; readonly window: string; readonly pointing: Pointing };

const window = pipe(string(), minLength(1), maxLength(64));
const register = object({ stamp: tuple([pipe(number(), safeInteger(), minValue(0)), window]), value: unknown() });
const MESSAGE = variant('kind', [
	object({ kind: literal('join'), window }),
	object({ kind: literal('tell'), window, registers: record(string(), register) }),
	object({
		kind: literal('point'),
		window,
		pointing: object({
			at: nullable(lonLat),
			stroke: optional(object({ pen: picklist(['ink', 'guess']), points: strokePoints })),
		}),
	}),
]);

/** Reads a message; `undefined` where it is none. */
export function readMessage(data: unknown): Message | undefined {
	const { success, output } = safeParse(MESSAGE, data);
	return success ? output : undefined;
}
