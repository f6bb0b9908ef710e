/** A slide in the shape that it should have, or the problem that keeps it from being shown. */
import type { Problem } from '../problem';
import type { SlideSpec, StepSpec } from '../slide';
import { isMembers, unknownMembers, type Members } from './members';
import { quoted } from './quoted';

const KNOWN: readonly (keyof SlideSpec)[] = ['title', 'clock', 'steps'];

/** The slide as it may be believed; a step that is none is there and says nothing. `undefined` where there is nothing to show. */
export function shapedSlide(spec: unknown, path: string, problems: Problem[]): SlideSpec | undefined {
	if (!isMembers(spec)) return told('An exported slide expected; none found.', EXPORT, path, problems);
	const { title, steps } = spec;
	const hasSteps = isMembers(steps) && Object.keys(steps).some((name) => name.trim() !== '');
	if (typeof title !== 'string' || title.trim() === '' || !hasSteps) {
		return told(
			'A title and at least one step expected.',
			"Write title: '…' and steps: { first: { … } }.",
			path,
			problems,
		);
	}
	problems.push(...unknownMembers(spec, KNOWN, 'A slide', [path]));
	const clock = readClock(spec['clock'], path, problems);
	return { title, ...(clock !== undefined && { clock }), steps: shapedSteps(steps, path, problems) };
}

const EXPORT = 'Write export const slide = defineSlide({ … }) in <script module>.';

function told(what: string, fix: string, path: string, problems: Problem[]): undefined {
	problems.push({ where: [path], what, fix });
	return undefined;
}

function readClock(value: unknown, path: string, problems: Problem[]): boolean | undefined {
	if (value === undefined || typeof value === 'boolean') return value;
	const what = `true or false expected; ${quoted(value)} found.`;
	problems.push({
		where: [path, 'clock'],
		what,
		fix: 'Write clock: false where no clock is to be shown, or leave it away.',
	});
	return undefined;
}

function shapedSteps(steps: Members, path: string, problems: Problem[]): SlideSpec['steps'] {
	const named = Object.entries(steps).filter(([name]) => {
		if (name.trim() !== '') return true;
		const what = 'A name expected for each step; an empty one found.';
		const fix = 'Give the step a name, for links and <Step name="…">. Until then it is left out.';
		problems.push({ where: [path], what, fix });
		return false;
	});
	return Object.fromEntries(named.map(([name, step]) => [name, shapedStep(step, [path, name], problems)]));
}

function shapedStep(step: unknown, where: readonly string[], problems: Problem[]): StepSpec {
	if (isMembers(step)) return step;
	const what = `A step expected; ${quoted(step)} found.`;
	problems.push({ where, what, fix: "Write it as { at: '…', view: { … }, show: [ … ] }." });
	return {};
}
