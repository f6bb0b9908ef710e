/** What the map shows, where it shows something else than in the step before. */
import { distanceKm } from '../measure';
import type { ViewState } from '../slide';
import { windOf } from '../wind';
import { heightKmOf, widthKmOf } from './extent';
import type { CameraFact } from './fact';
import { middleIn } from './near';
import type { Scene } from './scene';

/** Widths that differ by less than this factor are as good as the same. */
const CLOSER = 1.25;
/** Shares of the picture's width that the middle must go to be elsewhere. */
const AWAY = 0.1;
/** Degrees. */
const TURNED = 20;

/** The view of a step; nothing where it is nearly that of the step before. */
export function cameraOf(scene: Scene): readonly CameraFact[] {
	const { before, after } = scene;
	const { view } = after.keyframe;
	const change = before ? changeOf(before.keyframe.view, view, after.keyframe.duration === 0) : 'begins';
	if (change === undefined) return [];
	return [
		{
			kind: 'camera',
			change,
			widthKm: widthKmOf(view),
			heightKm: view.pitch === 0 ? heightKmOf(view) : undefined,
			up: windOf(view.bearing),
			middle: middleIn(scene),
		},
	];
}

function changeOf(from: ViewState, to: ViewState, cut: boolean): CameraFact['change'] | undefined {
	const [was, is] = [widthKmOf(from), widthKmOf(to)];
	const goes = distanceKm(from.center, to.center) > AWAY * Math.min(was, is);
	const turns = Math.abs(turnDegrees(from.bearing, to.bearing)) > TURNED || Math.abs(from.pitch - to.pitch) > TURNED;
	const nears = was / is > CLOSER || is / was > CLOSER;
	if (!goes && !turns && !nears) return undefined;
	if (cut) return 'cuts';
	if (nears) return was > is ? 'closer' : 'wider';
	return goes ? 'moves' : 'turns';
}

const turnDegrees = (from: number, to: number): number => ((((to - from + 180) % 360) + 360) % 360) - 180;
