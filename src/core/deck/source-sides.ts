/** Whose account a source follows must be a side of the deck, or the filter of what both sides agree on would count it as a third. */
import { sideOfSource } from '../agreement';
import type { Campaign } from '../campaign';
import { didYouMean, type Problem } from '../problem';

/** Problems of `custom.side` in the list of sources. */
export function checkSourceSides({ sources }: Campaign, sides: readonly string[]): readonly Problem[] {
	return [...sources.values()].flatMap((source) => {
		const side = sideOfSource(source);
		if (side === undefined || sides.includes(side)) return [];
		const known = sides.length > 0 ? `: ${sides.join(', ')}` : ', and it has none';
		return [
			{
				where: ['geo/sources.json', source.id, 'custom.side'],
				what: `A side of the deck expected${known}; "${side}" found.`,
				fix: `Mend the side, or leave it away where the work follows no side.${didYouMean(side, sides)}`,
			},
		];
	});
}
