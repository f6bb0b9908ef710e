/** The step whose map shows where a talk takes place. */
import type { Deck } from './deck';
import { inReferencePicture } from './in-picture';
import type { ViewState } from './slide';

/** The share of a talk's steps that an overall view must hold. */
const MOST = 0.6;

/**
 * The index of the step with the overall view: the closest one in which the middle of most steps' pictures lies, and which is no closer than they are. A map
 * seen from straight above is preferred, for a tilted one cannot be drawn on; 0 for a deck without steps.
 */
export function overallStep({ keyframes }: Pick<Deck, 'keyframes'>): number {
	const flat = keyframes.filter(({ view }) => view.pitch === 0);
	const candidates = (flat.length > 0 ? flat : keyframes).map((keyframe) => ({
		keyframe,
		held: keyframes.filter(({ view }) => holds(keyframe.view, view)).length,
	}));
	const most = Math.min(MOST * keyframes.length, Math.max(0, ...candidates.map(({ held }) => held)));
	const [overall] = candidates
		.filter(({ held }) => held >= most)
		.sort((a, b) => b.keyframe.view.zoom - a.keyframe.view.zoom);
	return overall ? keyframes.indexOf(overall.keyframe) : 0;
}

const holds = (view: ViewState, other: ViewState): boolean =>
	other.zoom >= view.zoom && inReferencePicture(view)({ type: 'Point', coordinates: [...other.center] });
