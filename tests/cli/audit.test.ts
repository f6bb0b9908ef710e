import { expect, it } from 'vitest';
import { verdictOn } from '../../src/cli/audit';

const answer = (severity: string) =>
	JSON.stringify({ vulnerabilities: { leaky: { name: 'leaky', severity, range: '<1.2.3', via: [] } } });

it('fails at a known hole of high severity, and names it', () => {
	for (const severity of ['high', 'critical']) {
		const { passed, text } = verdictOn(answer(severity));
		expect(passed).toBe(false);
		expect(text).toContain(`leaky <1.2.3 has a known hole of ${severity} severity.`);
	}
});

it('lets pass what is less, and nothing at all', () => {
	expect(verdictOn(answer('moderate'))).toEqual({ passed: true, text: '' });
	expect(verdictOn('{ "vulnerabilities": {} }')).toEqual({ passed: true, text: '' });
});

it.each(['', 'no JSON', '{ "message": "405", "error": {} }', 'null'])(
	'says in a line that the registry did not answer (%s)',
	(answer) => {
		const { passed, text } = verdictOn(answer);
		expect(passed).toBe(true);
		expect(text).toMatch(/^The registry could not be asked [^\n]*\.$/);
	},
);
