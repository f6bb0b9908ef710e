/**
 * The words round a map as a picture: the elements as they stand, with the styles and letters of their page, in an SVG that the browser itself lays out again. Nothing
 * is measured and set anew, so that lines break where they broke.
 */
import { pageStyles, type Letters } from './page-styles';

/** What is to be drawn of a page. */
export interface Subject {
	/** The element that fills the window. */
	readonly of: Element;
	/** What of it is drawn elsewhere, as a selector: it stays empty here, and has no ground. */
	readonly without: string;
	/** Letters that the page got by script, which no style sheet names. */
	readonly letters: readonly Letters[];
}

/** Draws the element at the size of its window, in CSS pixels; at any scale it is drawn as sharp as at 1. Its ground is transparent. */
export async function wordsPicture({ of, without, letters }: Subject): Promise<HTMLImageElement> {
	const { ownerDocument: page } = of;
	const { innerWidth, innerHeight } = page.defaultView!;
	const bare = `:root, ${without} { background: none !important } ${without} > * { display: none !important }`;
	const styles = `${await pageStyles(page, letters, of.textContent)}\n${bare}`;
	const image = new Image(innerWidth, innerHeight);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing(of, styles, image))}`;
	await image.decode();
	return image;
}

/** The root of the drawing stands for that of the page: what is said of `:root` holds for it, and `rem` is its letters. */
function drawing(of: Element, styles: string, { width, height }: HTMLImageElement): string {
	const root = [...of.ownerDocument.documentElement.attributes].filter(({ name }) => ROOT.test(name));
	const attributes = root.map(({ name, value }) => `${name}="${escaped(value)}"`).join(' ');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ${attributes}>`,
		`<style>${escaped(styles)}</style><foreignObject width="100%" height="100%">`,
		`<body xmlns="http://www.w3.org/1999/xhtml"><div id="app">${new XMLSerializer().serializeToString(of)}</div></body>`,
		'</foreignObject></svg>',
	].join('');
}

/** What of the root element its styles depend on. */
const ROOT = /^(lang|style|data-[\w-]+)$/;

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
