/** Everything that a twin tells of one step, in the order in which it is told. */
import { forcesOf } from '../forces';
import { panelOf } from '../panel';
import { cameraOf } from './camera';
import { comingsOf, fatesOf, goingsOf } from './comings';
import { crowdOf } from './crowd';
import type { ClockFact, MovedFact, TwinFact } from './fact';
import { frontsOf } from './fronts';
import { knowledgeOf } from './knowledge';
import { movementsOf, waysOf } from './movements';
import { nearIn } from './near';
import type { Scene } from './scene';

/** The facts of a scene, against the step before it where there is one; figures in them as a language writes them. */
export function factsOf(scene: Scene, language = 'en'): readonly TwinFact[] {
	const near = nearIn(scene);
	const ways = waysOf(scene);
	const movements = movementsOf(ways, scene, near);
	const moved = movements.filter((fact): fact is MovedFact => fact.kind === 'moved');
	const changes = [
		...comingsOf(scene, near, ways, language),
		...movements,
		...fatesOf(scene),
		...frontsOf(scene, near),
		...goingsOf(scene),
	];
	return [
		...clockOf(scene),
		...cameraOf(scene),
		...crowdOf(scene),
		...(changes.every(({ kind }) => kind === 'stood') && !scene.crowded ? [{ kind: 'unchanged' } as const] : []),
		...changes,
		...countedOf(scene),
		...knowledgeOf(scene, moved),
		...panelFact(scene, language),
	];
}

function clockOf({ deck, frame, before }: Scene): readonly ClockFact[] {
	if (!frame.clock) return [];
	const { offset, clockName, otherClocks } = deck;
	const elapsed = before?.keyframe.clock ? frame.at - before.keyframe.at : undefined;
	return [{ kind: 'clock', at: frame.at, offset, clockName, otherClocks, elapsed, light: frame.sky?.light }];
}

/** As the force strip has them, where they are others than in the step before. */
function countedOf({ deck, frame, before, crowded }: Scene): readonly TwinFact[] {
	if (crowded) return [];
	const count = (marks: typeof frame.marks) => forcesOf(marks, deck.campaign, deck.sides);
	const forces = frame.clock ? count(frame.marks) : undefined;
	const was = before?.keyframe.clock ? count([...before.marks.values()]) : undefined;
	return forces && JSON.stringify(forces) !== JSON.stringify(was) ? [{ kind: 'forces', forces }] : [];
}

function panelFact({ deck, before, after }: Scene, language: string): readonly TwinFact[] {
	const panel = panelOf(deck, after.keyframe, language);
	return panel ? [{ kind: 'panel', panel, same: before?.keyframe.panel === after.keyframe.panel }] : [];
}
