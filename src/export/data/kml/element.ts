/** What an XML document is built from. */
import XMLBuilder from 'fast-xml-builder';

/** An element as the builder takes it: `@name` is an attribute, everything else an element, in this order; a list is the same element several times. */
export type Element = Readonly<Record<string, unknown>>;

const ATTRIBUTE = '@';
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The document as text. Control characters, which XML 1.0 has no place for, become U+FFFD; the builder would write them. */
export function xmlText(document: Element): string {
	const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: ATTRIBUTE, format: true, indentBy: '\t' });
	const declared = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...document };
	return builder.build(declared).replace(NOT_IN_XML, '\uFFFD');
} // prettier-ignore
