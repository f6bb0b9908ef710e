/** What a document is built from. */

/** An element as xmlbuilder2 takes it: `@name` is an attribute, everything else an element, in this order. */
export type Element = Readonly<Record<string, unknown>>;
