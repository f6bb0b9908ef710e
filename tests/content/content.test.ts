import { expect, it } from 'vitest';
import { readContent } from '../../src/cli/content/load-content';
import { problemsText } from '../../src/core/problem';

it('the campaign and the slides of this project have no problems, and every distance in prose is on the proof sheet', async () => {
	const { problems, proofSheet } = await readContent();
	expect(problemsText(problems)).toBe('');
	expect(proofSheet.split('\n').length).toBeGreaterThan(10);
	await expect(proofSheet).toMatchFileSnapshot('distances.txt');
});
