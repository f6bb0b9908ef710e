/** The footnotes of a still: who says what is seen on it. */
import { sourcesAt } from '../../core/ask/sources-at';
import type { Deck, Keyframe } from '../../core/deck';
import type { SourceRef } from '../../core/entity';
import type { Frame } from '../../core/frame';
import { withoutHidden } from '../../core/groups';
import { inReferencePicture } from '../../core/in-picture';
import type { Look } from '../../core/look';
import type { Mark } from '../../core/mark';
import { citationOf } from '../../core/source-text';
import { panelRefs } from '../../prose/cited';
import { nameIn } from '../../stage/names';

/** A work with the lines or pages that are used, and the short names of what it attests on the picture. */
export interface StillNote {
	readonly citation: string;
	readonly names: readonly string[];
}

interface Attested {
	readonly locators: Set<string>;
	readonly names: Set<string>;
}

/** A note for each work that attests something in the picture, or in the panel beside it, in the order of the bibliography. */
export function stillNotes(deck: Deck, { panel }: Keyframe, frame: Frame, look: Look): readonly StillNote[] {
	const { entities, sources } = deck.campaign;
	const works = new Map<string, Attested>();
	const add = ({ id, locator }: SourceRef, name?: string) => {
		const work = works.get(id) ?? { locators: new Set(), names: new Set() };
		if (locator !== undefined) work.locators.add(locator);
		if (name !== undefined) work.names.add(name);
		works.set(id, work);
	};
	for (const mark of seenMarks(frame, look)) {
		const entity = entities.get(mark.id);
		const name = nameIn(look.names, Object.keys(mark.short).length > 0 ? mark.short : mark.name, mark.id);
		for (const ref of entity ? sourcesAt(entity, frame.at) : []) add(ref, name);
	}
	for (const ref of panel ? panelRefs(panel, deck.campaign) : []) add(ref, panel?.title);
	const rank = (id: string) => sources.get(id)?.cited?.rank ?? 0;
	return [...works]
		.sort(([a], [b]) => rank(a) - rank(b))
		.map(([id, { locators, names }]) => {
			const locator = [...locators].join('; ');
			return { citation: citationOf(sources, { id, ...(locator !== '' && { locator }) }), names: [...names] };
		});
}

function seenMarks(frame: Frame, look: Look): readonly Mark[] {
	const inPicture = inReferencePicture(frame.view);
	return withoutHidden(frame.marks, look).filter(
		(mark) => (mark.agreed || !look.agreed) && mark.opacity > 0 && inPicture(geometryOf(mark)),
	);
}

function geometryOf(mark: Mark) {
	if (mark.kind === 'unit') return { type: 'Point' as const, coordinates: [...mark.position] };
	return mark.geometry;
}
