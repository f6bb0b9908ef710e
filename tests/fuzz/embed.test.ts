/** Messages of nonsense from an embedding page: each is a request that can be done, or refused in one sentence, or not for us. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRequest } from '../../src/app/embed/message';
import { expectUnpolluted } from './answer';
import { hold, intime, judge } from './runs';
import { acts, tampered, wild } from './wild';

const COMMANDS = ['next', 'back', 'first', 'last', 'steps', 'go', 'go', 'go'];
const name = fc.constant('first');
const REQUESTS = [
	...COMMANDS.slice(0, 5).map((command) => ({ to: 'presentation', id: 7, command })),
	{ to: 'presentation', id: 'a', command: 'go', slide: 'first', step: 'march', seconds: 1.5 },
];
const nonsense = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(fc.constantFrom(...REQUESTS), acts).map(([request, doings]) => tampered(request, doings)) },
	{ weight: 3, arbitrary: fc.record({ to: fc.constant('presentation'), id: fc.oneof(fc.constant(1), wild), command: fc.oneof(fc.constantFrom(...COMMANDS), wild), slide: fc.oneof(name, wild), step: fc.oneof(name, wild), seconds: fc.oneof(fc.double(), wild) }, { requiredKeys: ['to'] }) },
	{ weight: 1, arbitrary: wild },
); // prettier-ignore

it('understands every message as something', () => {
	const kinds = new Set<string>();
	hold(
		2000,
		fc.property(nonsense, (data) => {
			judge(
				() => String(JSON.stringify(data)),
				() => {
					const understood = intime(() => readRequest(data));
					kinds.add(understood.kind);
					if (understood.kind === 'request') expectDoable(understood.request);
					if (understood.kind === 'refused') expectSentence(understood.problem);
					expectUnpolluted();
				},
			);
		}),
	);
	expect([...kinds].sort()).toEqual(['foreign', 'refused', 'request']);
});

/** Nothing but what the commands know, and nothing that is no time. */
function expectDoable(request: Extract<ReturnType<typeof readRequest>, { kind: 'request' }>['request']): void {
	expect(['next', 'back', 'first', 'last', 'steps', 'go']).toContain(request.command);
	if (request.command !== 'go') return;
	expect([typeof request.slide, typeof request.step]).toEqual(['string', 'string']);
	expect(request.seconds ?? 0).toBeGreaterThanOrEqual(0);
	expect(request.seconds ?? 0).toBeLessThanOrEqual(86_400);
}

function expectSentence(problem: string): void {
	expect(problem).toMatch(/^“.+” is .+, which is not understood\. A command is next, .+\.$/s);
	expect(problem.length).toBeLessThan(1200);
}
