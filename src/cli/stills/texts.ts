/** What the file of a still says of it, by the keywords of PNG and some of our own. */
import type { About } from '../../app/still/about';
import type { PngText } from '../../export/png-text';

/** Where the map stands in the picture, in its pixels. */
export interface MapBox {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Title, source, licence, link, instant and view, and what the picture was made from. The view describes 1920 x 1080 pixels, which fit into the map round its middle. */
export function textsOf(about: About, { left, top, width, height }: MapBox): readonly PngText[] {
	const { talk, title, caption, attribution, notes, link, instant, moment, view, data, sum } = about;
	const { center, zoom, bearing, pitch } = view;
	const sources = notes.map(({ citation }, i) => `${i + 1} ${citation}`).join('\n');
	const texts: readonly PngText[] = [
		['Title', `${talk}: ${title}`],
		['Description', [caption, moment].filter(Boolean).join('. ')],
		['Source', sources],
		['Copyright', attribution],
		['Link', link],
		['Instant', instant],
		[
			'View',
			`center ${center.join(',')}; zoom ${zoom}; bearing ${bearing}; pitch ${pitch}; map ${width}x${height}+${left}+${top}`,
		],
		['Data', data],
		['Content SHA-256', sum],
	];
	return texts.filter(([, text]) => text !== '');
}
