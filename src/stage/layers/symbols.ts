/** What every layer of symbols from the atlas has in common, and the signs of places. */
import { IconLayer } from '@deck.gl/layers';
import type { PlaceMark } from '../../core/mark';
import type { Tools } from '../layers';
import { placeKey, type Atlas } from '../symbols';
import { positionOf } from '../position';
import { isSameList } from './same-list';

/** Always over what lies below, at every pitch. */
export const ON_TOP = { depthCompare: 'always', depthWriteEnabled: false } as const;

/** Share of their size at which the symbols of a crowd are drawn. */
export const CROWDED = 0.42;

/** The atlas, and symbols in their full size that face the viewer. */
export const symbolProps = ({ image, cells, size: cell }: Atlas) => ({
	iconAtlas: image as never,
	iconMapping: cells as never,
	sizeUnits: 'pixels' as const,
	getSize: cell,
	billboard: true,
	parameters: ON_TOP,
});

/** The signs of places. */
export function placeLayer(places: readonly PlaceMark[], { atlas, ground }: Tools) {
	return new IconLayer<PlaceMark>({
		...symbolProps(atlas),
		id: 'places',
		data: places,
		dataComparator: isSameList,
		getPosition: (place) => ground.point(positionOf(place)),
		getIcon: ({ class: what }) => placeKey(what),
		getColor: ({ opacity }) => [255, 255, 255, 255 * opacity],
		updateTriggers: { getPosition: ground.rise },
	});
}
