/** The names by which the cells of a table know their headings. */
import { PDFArray, PDFDict, PDFString, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** Chromium names them by a count of all nodes that the page has ever made, which is another in each run. */
const NODE = /^node\d+$/;

/** A name, and how it is replaced where it stands. */
interface Place {
	readonly name: string;
	readonly put: (name: PDFString) => void;
}

/** Counts the named nodes from 1 instead, in the order in which they were; they stay in order, as the tree of names wants them. */
export function countNodes(context: PDFContext): void {
	const places = context.enumerateIndirectObjects().flatMap(([, object]) => placesIn(object));
	const names = [...new Set(places.map(({ name }) => name))].sort();
	const counted = new Map(names.map((name, i) => [name, `node${String(i + 1).padStart(8, '0')}`]));
	for (const { name, put } of places) put(PDFString.of(counted.get(name)!));
}

/** Every place of a name in an object and in what is written into it; what it only refers to is an object of its own. */
function placesIn(object: PDFObject): readonly Place[] {
	if (object instanceof PDFDict)
		return object.entries().flatMap(([key, value]) => placesAt(value, (name) => object.set(key, name)));
	if (object instanceof PDFArray)
		return object.asArray().flatMap((value, i) => placesAt(value, (name) => object.set(i, name)));
	return [];
}

function placesAt(value: PDFObject, put: Place['put']): readonly Place[] {
	if (!(value instanceof PDFString)) return placesIn(value);
	const name = value.asString();
	return NODE.test(name) ? [{ name, put }] : [];
}
