/** What the library leaves open in a PPTX: notes of several paragraphs, the language of texts, and the hour at which it was made. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const TYPES = '[Content_Types].xml';
/** Before it, a ZIP has no time. */
const EPOCH = new Date(1980, 0, 1);

/** The file with its notes in paragraphs, in a language (BCP 47), and without the hour at which it was made: the same talk gives the same bytes. */
export function finishPptx(pptx: Uint8Array, language: string): Buffer {
	// A package has files and no folders, and begins with what they are.
	const parts = Object.entries(unzipSync(pptx)).filter(([path]) => !path.endsWith('/'));
	parts.sort(([a], [b]) => Number(b === TYPES) - Number(a === TYPES));
	const files = parts.map(([path, bytes]) => {
		const change = changeFor(path, language);
		return [path, change ? strToU8(change(strFromU8(bytes))) : bytes] as const;
	});
	return Buffer.from(zipSync(Object.fromEntries(files), { mtime: EPOCH, level: 6 }));
}

function changeFor(path: string, language: string): ((xml: string) => string) | undefined {
	if (path === 'docProps/core.xml') return withoutHours;
	if (path === 'ppt/presentation.xml') return withCountedSections;
	if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(path)) return (xml) => inLanguage(inParagraphs(xml), language);
	if (/^ppt\/slides\/[^/]+\.xml$/.test(path)) return (xml) => inLanguage(xml, language);
	return undefined;
}

const withoutHours = (xml: string) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');

/** Sections go by numbers that the library draws by lot. */
function withCountedSections(xml: string): string {
	let count = 0;
	const next = () => `id="{00000000-0000-4000-8000-${String(++count).padStart(12, '0')}}"`;
	return xml.replace(/(<p14:section [^>]*)id="\{[^}]*\}"/g, (_, before: string) => before + next());
}

const inLanguage = (xml: string, language: string) => xml.replace(/ lang="en-US"/g, ` lang="${language}"`);

/** A text with line breaks in it becomes as many paragraphs. */
const inParagraphs = (xml: string) =>
	xml.replace(
		/<a:p>(<a:r>(?:(?!<a:t>).)*<a:t>)([^<]*\n[^<]*)<\/a:t><\/a:r>(.*?)<\/a:p>/gs,
		(_, open: string, text: string, end: string) =>
			text
				.split(/\r?\n/)
				.map((line) => `<a:p>${line === '' ? '' : `${open}${line}</a:t></a:r>`}${end}</a:p>`)
				.join(''),
	);
