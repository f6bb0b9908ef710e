/** Where the camera goes for what is asked. */
import { drawingOf, pointsOf } from '../../core/ask/drawing';
import { viewOver } from '../../core/ask/views';
import { pointsAt } from '../../core/ask/where';
import type { Deck } from '../../core/deck';
import type { Entity } from '../../core/entity';
import type { Frame } from '../../core/frame';
import { holds } from '../../core/span';
import type { ViewState } from '../../core/slide';
import type { Subject } from './inquiry.svelte';

/** The view that shows it; `undefined` where it is in the picture, or on no map at this instant. */
export function viewOf(subject: Subject, { campaign }: Deck, frame: Frame, from: ViewState): ViewState | undefined {
	switch (subject.kind) {
		case 'thing': {
			const entity = campaign.entities.get(subject.id);
			return entity && isThere(entity, frame) ? viewOver(pointsAt(entity, frame.at), from, 'some') : undefined;
		}
		case 'drawing': {
			const drawing = drawingOf(campaign, subject.question);
			return drawing && viewOver(pointsOf(drawing), from);
		}
		case 'ruler':
			return undefined;
	}
}

/** Whether a thing is on the map of a frame: among its marks, or ground that stands. */
const isThere = (entity: Entity, { marks, at }: Frame): boolean =>
	marks.some(({ id }) => id === entity.id) || (entity.kind === 'ground' && holds(entity.span, at));
