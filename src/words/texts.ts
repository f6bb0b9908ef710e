/** Texts of the interface by their whole keys, as the library of messages looks them up. */
import type { Messages } from '@lingui/core';

export type Texts = Messages;
type Text = Texts[string];

/** Words in groups, as a language writes them, by whole keys such as `reader.place`. */
export const flat = (words: object, path = ''): Texts =>
	Object.fromEntries(
		Object.entries(words).flatMap(([key, value]: [string, Text | object]) =>
			isText(value) ? [[path + key, value] as const] : Object.entries(flat(value, `${path}${key}.`)),
		),
	);

/** A text as it was written, or a list of its parts, as the build leaves it. */
const isText = (value: Text | object): value is Text => typeof value === 'string' || Array.isArray(value);
