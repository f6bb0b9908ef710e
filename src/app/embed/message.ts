/** What a page that embeds this one may ask, and what it is told. */
import { check, finite, literal, maxLength, maxValue, minValue, number, object, optional, pipe, safeParse, string, union, variant, type InferOutput } from 'valibot'; // prettier-ignore

const name = pipe(string(), maxLength(200));
/** By which the answer is known; whatever the asking page likes. */
const id = optional(union([name, pipe(number(), finite())]));
const to = literal('presentation');
const seconds = optional(pipe(number(), minValue(0), maxValue(86_400)));

const REQUEST = variant('command', [
	object({ to, id, command: literal('next') }),
	object({ to, id, command: literal('back') }),
	object({ to, id, command: literal('first') }),
	object({ to, id, command: literal('last') }),
	object({ to, id, command: literal('steps') }),
	object({ to, id, command: literal('go'), slide: name, step: name, seconds }),
]);

/** A request of the embedding page. */
export type Request = InferOutput<typeof REQUEST>;

/** What is no message to us at all, as that of another library; a request; or the sentence that refuses one. */
export type Understood =
	| { readonly kind: 'foreign' }
	| { readonly kind: 'request'; readonly request: Request }
	| { readonly kind: 'refused'; readonly id: string | number | undefined; readonly problem: string };

const COMMANDS = 'next, back, first, last, steps, or go with slide, step and perhaps seconds';
const addressed = pipe(
	object({ to: string(), id: optional(union([string(), number()])) }),
	check(({ to }) => to === 'presentation'),
);

/** Reads a message from the page around this one. */
export function readRequest(data: unknown): Understood {
	const address = safeParse(addressed, data);
	if (!address.success) return { kind: 'foreign' };
	const { success, output, issues } = safeParse(REQUEST, data);
	if (success) return { kind: 'request', request: output };
	const [{ path, received }] = issues;
	const where = path?.map(({ key }) => String(key)).join('.') ?? 'message';
	const problem = `“${where}” is ${received.slice(0, 80)}, which is not understood. A command is ${COMMANDS}.`;
	return { kind: 'refused', id: address.output.id, problem };
}
