import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { finishPdf } from '../../src/export/pdf/finish';

const ABOUT = { title: 'A table', language: 'en', headings: [] };

/** A document with two headings of a table and a cell of both, named by a browser that has made so many nodes before. */
async function printed(nodes: number): Promise<Uint8Array> {
	const document = await PDFDocument.create({ updateMetadata: false });
	document.addPage();
	const { context } = document;
	const name = (i: number) => PDFString.of(`node${String(nodes + i).padStart(8, '0')}`);
	const heads = [0, 1].map((i) => context.register(context.obj({ S: 'TH', ID: name(i) })));
	const cell = context.register(context.obj({ S: 'TD', A: [{ O: 'Table', Headers: [name(0), name(1)] }] }));
	const ids = { Names: [name(0), heads[0]!, name(1), heads[1]!] };
	document.catalog.set(PDFName.of('StructTreeRoot'), context.obj({ K: [...heads, cell], IDTree: ids }));
	return document.save();
}

it('the names of headings are the same however many nodes a browser had made, in order, and in every place', async () => {
	const [one, other] = [await finishPdf(await printed(411), ABOUT), await finishPdf(await printed(98_765), ABOUT)];
	expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
	const { catalog } = await PDFDocument.load(one.bytes);
	const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
	expect(root.lookup(PDFName.of('IDTree'))!.toString()).toMatch(/\(node00000001\)[^]*\(node00000002\)/);
	const all = [...(await PDFDocument.load(one.bytes)).context.enumerateIndirectObjects()].join(' ');
	expect(all.match(/node0000000[12]/g)).toHaveLength(6);
});
