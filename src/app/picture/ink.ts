/** Lines drawn by hand, for a still of them: it stands in a frame of the page in which they were drawn. */
import type { Stroke } from '../../core/aids';

/** The lines of the page around this one, where the link of a still asks for them (`?mode=still&ink=on`); none of a page of another origin. */
export function inkAround({ parent, location }: Window): readonly Stroke[] {
	const query = new URLSearchParams(location.search);
	if (query.get('mode') !== 'still' || query.get('ink') !== 'on' || parent === window) return [];
	try {
		const ink = (parent as Partial<Window>).presentation?.ink ?? [];
		// What another page watches cannot be cloned as it is.
		return JSON.parse(JSON.stringify(ink)) as readonly Stroke[];
	} catch {
		return [];
	}
}
