import { expect, it } from 'vitest';
import { presentStage } from '../../src/app/present-stage';
import type { Stage } from '../../src/stage/stage';

/** A stage whose picture is complete, or fails, when the test says so. */
function stage() {
	let complete: () => void = () => undefined;
	let fail: (reason: Error) => void = () => undefined;
	const picture = new Promise<void>((resolve, reject) => ((complete = resolve), (fail = reject)));
	const made: Pick<Stage, 'ready'> = { ready: () => picture };
	return { made, complete, fail };
}

/** Whether a promise has resolved by now. */
async function done(promise: Promise<unknown>): Promise<boolean> {
	const pending = Symbol();
	await new Promise((resolve) => setTimeout(resolve));
	return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

it('waits for a stage, and for its picture', async () => {
	const present = presentStage();
	const ready = present.ready();
	const first = stage();
	present.set(first.made);
	expect(await done(ready)).toBe(false);
	first.complete();
	expect(await done(ready)).toBe(true);
});

it('waits for the next stage where one is taken down meanwhile, as when a component is edited', async () => {
	const present = presentStage();
	const [first, second] = [stage(), stage()];
	present.set(first.made);
	const ready = present.ready();
	expect(await done(ready)).toBe(false);
	present.set(undefined);
	first.fail(new Error('The stage was taken down.'));
	expect(await done(ready)).toBe(false);
	present.set(second.made);
	second.complete();
	expect(await done(ready)).toBe(true);
});

it('fails as the stage does', async () => {
	const present = presentStage();
	const first = stage();
	present.set(first.made);
	first.fail(new Error('Never ready: tiles.'));
	await expect(present.ready()).rejects.toThrow('Never ready: tiles.');
});
