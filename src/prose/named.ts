/** Text and map agree: what the words of a step name is known, on show, there at its time, and in the picture. */
import type { Deck, DeckSlide } from '../core/deck';
import { keyframeIndex } from '../core/deck/keyframe-index';
import { standsBetween } from '../core/deck/shown';
import type { Entity } from '../core/entity';
import { shapeAt } from '../core/front';
import { inReferencePicture } from '../core/in-picture';
import { isoInstant, type Instant } from '../core/instant';
import { didYouMean, type Problem } from '../core/problem';
import { wholeSpan } from '../core/span';
import { momentAt } from '../core/track';
import type { Geometry } from 'geojson';

/** The problems of one `<Unit>` or `<Place>`. */
export function nameProblems(
	kind: 'unit' | 'place',
	id: string,
	deck: Deck,
	slide: DeckSlide,
	step: string,
): readonly Problem[] {
	const { entities } = deck.campaign;
	const where = [slide.file, step, kind === 'unit' ? '<Unit>' : '<Place>'];
	const entity = entities.get(id);
	if (!entity) {
		const what = `"${id}" is in no geo file.${didYouMean(id, entities.keys())}`;
		return [{ where, what, fix: 'Mend the id, or add the feature.' }];
	}
	if (kind === 'unit' && entity.kind !== 'track') {
		const what = `"${id}" is a ${entity.kind}, not a unit.`;
		return [{ where, what, fix: 'Use <Place>, or the id of a track.' }];
	}
	const unseen = whyUnseen(entity, deck, keyframeIndex(deck, slide.id, step));
	return unseen ? [{ where, ...unseen }] : [];
}

function whyUnseen(entity: Entity, deck: Deck, index: number): Omit<Problem, 'where'> | undefined {
	const frame = deck.keyframes[index];
	if (!frame) return undefined;
	const { id, kind, file } = entity;
	const time = isoInstant(frame.at, deck.offset);
	// Ground is drawn whether a step shows it or not.
	if (kind !== 'ground' && !frame.show.has(id)) {
		return {
			what: `The words name "${id}", which the step does not show.`,
			fix: 'Add it to show, or write the name as plain text.',
		};
	}
	if (!standsBetween(entity, (deck.keyframes[index - 1] ?? frame).at, frame.at)) {
		return {
			what: `The words name "${id}", which does not stand at ${time}, nor on the way there.`,
			fix: `Mend its times in ${file}, or write the name as plain text.`,
		};
	}
	const geometry = geometryAt(entity, frame.at);
	if (!geometry || inReferencePicture(frame.view)(geometry)) return undefined;
	return {
		what: `The words name "${id}", which lies outside the picture of the step.`,
		fix: 'Widen or move the view of the step, or write the name as plain text.',
	};
}

/** Where an entity is at an instant, or at the nearest at which it stands. */
function geometryAt(entity: Entity, at: Instant): Geometry | undefined {
	const { start = at, end = at } = wholeSpan(entity);
	const near = at < start ? start : at > end ? end : at;
	if (entity.kind === 'track') return { type: 'Point', coordinates: [...momentAt(entity, near).position] };
	return entity.kind === 'front' ? shapeAt(entity, near) : entity.geometry;
}
