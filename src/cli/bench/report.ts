/** The figures of the bench as a page of Markdown: every figure under the path that it has in the JSON object. */

/** A figure of ours beside the bare page's. */
interface Beside {
	readonly ours: number;
	readonly bare: number;
	readonly ratio: number;
	readonly spread: { readonly ours: readonly number[]; readonly bare: readonly number[] };
}

/** The page. `date` is the day on which it was measured, as `2026-11-26`. */
export function reportOf(figures: Readonly<Record<string, unknown>>, date: string): string {
	const parts = Object.entries(figures).map(([part, value]) => `## ${part}\n\n${tableOf(part, value)}`);
	return [
		'# What the bench measured',
		'',
		`Written by \`npm run bench -- --write docs/bench.md\` on ${date}; not by hand. Ratios are ours to that of the bare page in the same run.`,
		'',
		`${parts.join('\n\n')}\n`,
	].join('\n');
}

function tableOf(part: string, value: unknown): string {
	const rows = rowsOf(part, value);
	return ['| figure | value | bare page | ratio | every round |', '|---|---|---|---|---|', ...rows].join('\n');
}

function rowsOf(path: string, value: unknown): readonly string[] {
	if (isBeside(value)) {
		const { ours, bare, ratio, spread } = value;
		return [row(path, ours, bare, ratio, `${spread.ours.join(', ')}; bare ${spread.bare.join(', ')}`)];
	}
	if (typeof value !== 'object' || value === null) return [row(path, value, '', '', '')];
	if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
		return [row(path, value.join(', '), '', '', '')];
	return Object.entries(value).flatMap(([name, inner]) => rowsOf(`${path}.${name}`, inner));
}

const isBeside = (value: unknown): value is Beside =>
	typeof value === 'object' && value !== null && 'ours' in value && 'bare' in value && 'ratio' in value && 'spread' in value; // prettier-ignore

const row = (...cells: readonly unknown[]): string =>
	`| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
