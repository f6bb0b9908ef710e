/** The stage that stands in a window; a component that is edited while it runs is mounted anew, and its stage with it. */
import type { Stage } from '../stage/stage';
import { say } from '../words';

/** Whose picture is asked for, whichever stage it is by then. */
export interface PresentStage {
	/** Tells of a stage that stands now, or of one that was taken down. */
	readonly set: (stage: Shown | undefined) => void;
	/** Resolves when the picture of the stage that then stands is complete; waits for one where there is none. */
	readonly ready: () => Promise<void>;
	/** The map alone, complete, of the stage that then stands. */
	readonly image: () => Promise<ImageBitmap>;
}

/** What is asked of a stage. */
type Shown = Pick<Stage, 'ready'> & Partial<Pick<Stage, 'image'>>;

/** No stage stands yet. */
export function presentStage(): PresentStage {
	let stage: Shown | undefined;
	let arrived: () => void = () => undefined;
	let arrival = new Promise<void>((resolve) => (arrived = resolve));

	/** Asks the stage that stands; one that is taken down meanwhile is forgotten, and the next one asked. */
	const whole = async <T>(ask: (stage: Shown) => Promise<T>): Promise<T> => {
		await arrival;
		const asked = stage;
		try {
			if (asked) {
				const answer = await ask(asked);
				if (stage === asked) return answer;
			}
		} catch (reason) {
			if (stage === asked) throw reason;
		}
		return whole(ask);
	};
	const image = (stage: Shown) => stage.image?.() ?? Promise.reject(new Error(say('picture.noMap')));
	return {
		set: (made) => {
			stage = made;
			if (made) arrived();
			else arrival = new Promise((resolve) => (arrived = resolve));
		},
		ready: () => whole((stage) => stage.ready()),
		image: () => whole(image),
	};
}
