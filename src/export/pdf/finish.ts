/** What a browser leaves open in a PDF: on which pages its parts begin, and what it says of itself. */
import { PDFArray, PDFDict, PDFDocument, PDFHeader, PDFHexString, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { countNodes } from './node-names';

/** The number of the page, from 1, on which each anchor of the document stands to which a link leads. */
export async function anchorPages(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const pages = new Map(document.getPages().map(({ ref }, i) => [ref.toString(), i + 1]));
	const found = new Map<string, number>();
	for (const [name, target] of destinations(document)) {
		const page = target instanceof PDFArray ? target.get(0) : undefined;
		const number = page instanceof PDFRef ? pages.get(page.toString()) : undefined;
		if (number !== undefined) found.set(name, number);
	}
	return found;
}

/** The named places of a document. */
function destinations({ catalog, context }: PDFDocument): readonly (readonly [name: string, target: unknown])[] {
	const plain = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
	return (plain?.entries() ?? []).map(([name, target]) => [name.decodeText(), context.lookup(target)]);
}

/** What a document says of itself. */
export interface About {
	readonly title: string;
	/** BCP 47 tag. */
	readonly language: string;
	/** Its headings, in order. */
	readonly headings: readonly string[];
}

/** Kinds of text that browsers name by PDF 2.0, as what they are in PDF 1.7. */
const ROLES = { Strong: 'Span', Em: 'Span' };

/** The document with its title in the bar of the window, its language, and without the hour at which it was made, so that two runs give the same. */
export async function finishPdf(
	pdf: Uint8Array,
	{ title, language, headings }: About,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	document.setTitle(title, { showInWindowTitleBar: true });
	document.setLanguage(language);
	const { catalog, context } = document;
	const info = context.lookup(context.trailerInfo.Info, PDFDict);
	for (const entry of ['CreationDate', 'ModDate', 'Creator']) info.delete(PDFName.of(entry));
	catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.set(PDFName.of('RoleMap'), context.obj(ROLES));
	nameBookmarks(document, headings);
	countNodes(context);
	// Objects in streams, as they are saved here, came with 1.5.
	context.header = PDFHeader.forVersion(1, 7);
	return { bytes: await document.save({ updateFieldAppearances: false }), pages: document.getPageCount() };
}

/** Chromium writes a heading twice into its bookmark where the heading begins a page. The bookmarks are those of the headings, in their order. */
function nameBookmarks({ catalog }: PDFDocument, headings: readonly string[]): void {
	const next = headings.values();
	const name = (first: PDFDict | undefined) => {
		for (let item = first; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
			const heading = next.next();
			if (!heading.done) item.set(PDFName.of('Title'), PDFHexString.fromText(heading.value));
			name(item.lookupMaybe(PDFName.of('First'), PDFDict));
		}
	};
	name(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict));
}
