/** The styles of a page as one text that needs nothing else: every rule, and the letters that the page uses as data. */

/** Letters that a page has by script. */
export interface Letters {
	readonly family: string;
	readonly url: string;
	readonly unicodeRange: string;
	/** Every letter that they have. */
	readonly letters: readonly string[];
}

/** A face as the browser names it. */
type Face = Pick<FontFace, 'family' | 'style' | 'weight' | 'unicodeRange'>;

/** Every rule of the page's style sheets; of its letters those that have come, and of those by script such as the text has. */
export async function pageStyles(page: Document, letters: readonly Letters[], text: string): Promise<string> {
	const used = [...page.fonts].filter(({ status }) => status === 'loaded').map(keyOf);
	const sheets = [...page.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? page.baseURI })),
	);
	const scripted = letters.filter((face) => face.letters.some((letter) => text.includes(letter)));
	const texts = await Promise.all([
		...sheets.map(({ rule, base }) => ruleText(rule, base, used)),
		...scripted.map((face) => faceText({ ...NORMAL, ...face }, new URL(face.url, page.baseURI).href)),
	]);
	return texts.join('\n');
}

/** What holds where a face does not say it. */
const NORMAL = { style: 'normal', weight: '400', unicodeRange: 'U+0-10FFFF' };

async function ruleText(rule: CSSRule, base: string, used: readonly string[]): Promise<string> {
	if (!isFace(rule)) return rule.cssText;
	const said = (name: string) => rule.style.getPropertyValue(name);
	const face: Face = {
		family: said('font-family'),
		style: said('font-style') || NORMAL.style,
		weight: said('font-weight') || NORMAL.weight,
		unicodeRange: said('unicode-range') || NORMAL.unicodeRange,
	};
	const [, file] = /url\(["']?([^"')]+)["']?\)/.exec(said('src')) ?? [];
	return file !== undefined && used.includes(keyOf(face)) ? faceText(face, new URL(file, base).href) : '';
}

/** A rule may be of another window, whose classes are not those of this one. */
const isFace = (rule: CSSRule): rule is CSSFontFaceRule => rule.constructor.name === 'CSSFontFaceRule';

async function faceText({ family, style, weight, unicodeRange }: Face, url: string): Promise<string> {
	const src = `src: url("${await dataOf(url)}")`;
	const range = `unicode-range: ${unicodeRange}`;
	return `@font-face { font-family: ${quoted(family)}; font-style: ${style}; font-weight: ${weight}; ${src}; ${range} }`;
}

/** By which a face is known, however it is written. */
function keyOf({ family, style, weight, unicodeRange }: Face): string {
	const thick = weight === 'normal' ? '400' : weight;
	return [bare(family), style, thick, unicodeRange.replace(/\s/g, '').toLowerCase()].join('|');
}

const bare = (family: string) => family.replace(/^["']|["']$/g, '');
const quoted = (family: string) => `"${bare(family)}"`;

/** Each file is fetched once. */
const fetched = new Map<string, Promise<string>>();

function dataOf(url: string): Promise<string> {
	if (url.startsWith('data:')) return Promise.resolve(url);
	const known = fetched.get(url) ?? fetch(url).then(async (answer) => asData(await answer.blob()));
	fetched.set(url, known);
	return known;
}

function asData(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(reader.result as string);
		reader.onerror = () => reject(reader.error ?? new Error(blob.type));
		reader.readAsDataURL(blob);
	});
}
