/** Nothing that stands on the map is hidden under the caption of the lecture screen. */
import { expect, it } from 'vitest';
import { deck } from '../src/app/content';
import { overOf } from '../src/app/overlay/over';
import { cursorAt } from '../src/core/cursor';
import type { LonLat } from '../src/core/entity';
import { plainLook } from '../src/core/look';
import { stagingAt } from '../src/core/staging';
import { REFERENCE } from '../src/core/view';
import { arrangeStaging } from '../src/stage/arrangement';
import { planeOf } from '../src/stage/plane';
import { fitViewport } from '../src/stage/viewport';

/**
 * How much of the reference picture's height the caption covers at most. Of Caption.svelte at 960x540, a screen of 1920x1080 at 200 %: letters of 16.2 pixels, three lines, 73 of 540 pixels. At 1280x720
 * it is 0.127, at 1920x1080 and 21:9 0.125; at 4:3 and 16:10 there is room below the reference picture.
 */
const CAPTION = 0.136;
/** Half the height of a unit's symbol, in reference pixels. */
const SYMBOL = 25;

const viewport = fitViewport(REFERENCE);
const lowest = REFERENCE.height * (1 - CAPTION);

it.each(deck.keyframes.map((keyframe, i) => [`${keyframe.slide}/${keyframe.step}`, i] as const))('%s', (_, i) => {
	const staging = stagingAt(deck, cursorAt(deck, i));
	const plane = planeOf(staging.view, viewport.zoomShift);
	const [middleX, middleY] = plane.to(staging.view.center);
	const inPicture = (position: LonLat) => {
		const [x, y] = plane.to(position);
		return [x - middleX + REFERENCE.width / 2, y - middleY + REFERENCE.height / 2] as const;
	};
	const isHidden = (position: LonLat, half: number) => {
		const [x, y] = inPicture(position);
		return x > 0 && x < REFERENCE.width && y + half > lowest && y < REFERENCE.height;
	};
	const { units } = arrangeStaging(staging, {
		viewport,
		look: plainLook(deck.language),
		over: overOf(deck, 'caption', 17),
	});
	const hidden = units.filter(({ shown }) => isHidden(shown, SYMBOL)).map(({ unit }) => unit.id);
	expect(hidden).toEqual([]);
});
