/** The linter as an author meets it: beside all other problems in `npm run check:content`, and advice under a heading of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/script';
import { makeProject, runIn } from '../pages/project';

/** The campaign of 1651, with a change in its field. */
function checked(name: string, change: (field: string) => string) {
	const root = makeProject(name, join(ROOT, 'tests/fixtures/crossing'));
	const path = join(root, 'geo/field.geojson');
	const field = readFileSync(path, 'utf8');
	expect(change(field)).not.toBe(field);
	writeFileSync(path, change(field));
	return runIn(root, 'src/cli/check-content.ts');
}

describe.concurrent('the check of a campaign', () => {
	it('fails for a march that nobody can have made', async () => {
		const { code, output } = await checked('too-fast', (field) => field.replace('T09:00-00:15"],', 'T06:10-00:15"],'));
		expect(output).toContain('geo/field.geojson › north-foot › properties.datetimes[2]\n  infantry at 15 km/h');
		expect(code).toBe(1);
	}, 120_000);

	it('does not fail for advice, and tells it apart', async () => {
		const river = {
			type: 'Feature',
			id: 'brook',
			properties: { kind: 'ground', class: 'river', uncertainty: 20, confidence: 'documented', sources: ['letter'] },
			geometry: { type: 'LineString', coordinates: [[-2.27, 52.222], [-2.22, 52.22]] }, // prettier-ignore
		};
		const add = (field: string) => field.replace('"features": [', `"features": [${JSON.stringify(river)},`);
		const { code, output } = await checked('brook', add);
		expect(output).toMatch(/^Advice, which fails no check:\n\ngeo\/field.geojson › north-foot[^]*crosses brook/);
		expect(code).toBe(0);
	}, 120_000);
});
