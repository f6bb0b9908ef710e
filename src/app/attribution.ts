/** Whose data the map is made of, and what on it is only drawn, as one line. */
import { attribution } from 'virtual:campaign';
import type { Deck } from '../core/deck';
import type { Frame } from '../core/frame';
import { holds } from '../core/span';
import { exaggerationAt } from '../stage/terrain';
import { say, wordFor } from '../words';
import { reliefOf } from './stage-options';

/** The line of a frame, in the language of the interface. */
export function attributionText(deck: Deck, frame: Frame): string {
	const relief = reliefOf(deck);
	const schematic = schematicGround(deck, frame);
	const list = schematic.map((what) => wordFor('classes', what)).join(', ');
	/** How many times as high as wide the ground is drawn; 0 where it is flat. */
	const times = Math.round(exaggerationAt(frame.view.pitch) * 10) / 10;
	const heights = times > 0 ? `; ${say('reader.heights', { times })}` : '';
	return [
		attribution,
		...(schematic.length > 0 ? [say('reader.schematic', { list })] : []),
		...(relief ? [`${relief.credit}${heights}.`] : []),
	].join(' · ');
}

function schematicGround({ campaign }: Deck, { at }: Frame): readonly string[] {
	const drawn = [...campaign.entities.values()].filter(
		(entity) =>
			entity.kind === 'ground' &&
			holds(entity.span, at) &&
			!entity.geometry.type.endsWith('Point') &&
			entity.knowledge.confidence === 'schematic',
	);
	return [...new Set(drawn.flatMap((entity) => entity.class ?? []))];
}
