/** What the embedding page asks, done and answered. */
import type { Presentation } from '../automation';
import { readRequest, type Request } from './message';

/** Does what a message asks, and resolves with the answer; without one where the message is for somebody else. */
export async function answerTo(data: unknown, presentation: Presentation): Promise<object | undefined> {
	const understood = readRequest(data);
	switch (understood.kind) {
		case 'foreign':
			return undefined;
		case 'refused':
			return { event: 'refused', id: understood.id, problem: understood.problem };
		case 'request':
			return answer(presentation, understood.request);
	}
}

/** Does what was asked; resolves when the picture is complete. */
async function answer(presentation: Presentation, request: Request): Promise<object> {
	const { id } = request;
	try {
		if (request.command === 'steps') return { event: 'done', id, steps: presentation.steps };
		await carryOut(presentation, request);
		return { event: 'done', id, cursor: { ...presentation.cursor } };
	} catch (error) {
		return { event: 'refused', id, problem: error instanceof Error ? error.message : String(error) };
	}
}

function carryOut(presentation: Presentation, request: Request): Promise<void> {
	const { steps } = presentation;
	const goTo = (step = steps[0]!) => presentation.go(step.slide, step.step);
	switch (request.command) {
		case 'next':
			return presentation.next();
		case 'back':
			return presentation.back();
		case 'first':
			return goTo();
		case 'last':
			return goTo(steps.at(-1));
		case 'go':
			return presentation.go(request.slide, request.step, request.seconds);
		case 'steps':
			return Promise.resolve();
	}
}
