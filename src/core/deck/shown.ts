/** What a step shows must exist, in the campaign and at that time. */
import type { Deck, Keyframe } from '../deck';
import type { Entity } from '../entity';
import { isoInstant, type Instant } from '../instant';
import { didYouMean, type Problem } from '../problem';
import { wholeSpan } from '../span';

/** Problems of all `show` lists: unknown names, and entities that stand at no moment of the step. Each is told where it first occurs. */
export function checkShown(deck: Deck): readonly Problem[] {
	const fileOf = (slide: string) => deck.slides.find(({ id }) => id === slide)!.file;
	return deck.keyframes.flatMap((frame, i) => {
		const before = deck.keyframes[i - 1] ?? frame;
		// A list that is left out stays, and what no longer stands simply goes.
		if (frame !== before && frame.show === before.show) return [];
		const where = [fileOf(frame.slide), frame.step, 'show'];
		return [...frame.show].flatMap((id) => problemOf(id, deck, frame, before, where));
	});
}

function problemOf(
	id: string,
	deck: Deck,
	frame: Keyframe,
	before: Keyframe,
	where: readonly string[],
): readonly Problem[] {
	const { entities } = deck.campaign;
	const entity = entities.get(id);
	if (!entity) {
		const what = `"${id}" is in no geo file.${didYouMean(id, entities.keys())}`;
		return [{ where, what, fix: 'Mend the name, or add a feature with this id to a file in geo/.' }];
	}
	if (standsBetween(entity, before.at, frame.at)) return [];
	const time = isoInstant(frame.at, deck.offset);
	return [
		{
			where,
			what: `"${id}" does not stand at ${time}, nor on the way there; it would not be seen.`,
			fix: `Take it out of show, or mend its times in ${entity.file}.`,
		},
	];
}

/** Whether an entity stands at some moment of the movement from one instant to another, in either direction, both included. */
export function standsBetween(entity: Entity, a: Instant, b: Instant): boolean {
	const { start, end } = wholeSpan(entity);
	const [from, to] = a < b ? [a, b] : [b, a];
	return (start === undefined || start <= to) && (end === undefined || end > from);
}
