/** What is said of the files beside them: which there are, what each format holds, and what it cannot. */
import type { Format } from './formats';
import type { FormatId, Holding } from './holding';
import { factsOf } from './holds';
import type { LeftOut, Written } from './written';

/** A format in which a campaign was written. */
export interface WrittenFormat extends Written {
	readonly format: Format;
}

/** `data.md`: the files, and for each format what it holds and what not. `problems` is how many mistakes the geo files have. */
export function aboutText(all: readonly WrittenFormat[], problems: number): string {
	const mistakes = `\n\nThe geo files had ${problems} ${problems === 1 ? 'mistake' : 'mistakes'} when this was written (\`npm run check\`); what could not be read is in no file.`;
	const sections = all.map(({ format, files, leftOut }) =>
		[
			`## ${format.title}`,
			files.map(({ name }) => `\`${name}\``).join(', '),
			holdsText(format.id),
			...leftOutTexts(leftOut),
		].join('\n\n'),
	);
	return `${[`${HEAD}${problems > 0 ? mistakes : ''}`, ...sections].join('\n\n')}\n`;
} // prettier-ignore

const HEAD = `# The campaign as data

All times are in UTC, all positions in WGS84. \`id\` and \`kind\` of a feature are the same in every file. \`uncertainty\` is in metres; \`confidence\` is documented,
inferred or schematic. A time that is not attested was filled at constant speed between two that are. Under which licence these data are, \`geo/README.md\` says.`;

const HEADINGS: readonly (readonly [Holding['how'], string])[] = [
	['held', 'Holds:'],
	['otherwise', 'Holds in part, or in another form:'],
	['lost', 'Cannot hold:'],
];

/** What a format holds, holds in another form, and cannot hold, as lists. */
export function holdsText(id: FormatId): string {
	const lists = HEADINGS.map(([how, heading]) => {
		const facts = factsOf(id, how).map((fact) => `- ${fact.what}: ${fact.in[id].words}`);
		return [heading, '', ...facts].join('\n');
	});
	return lists.join('\n\n');
}

/** Which features are left out of a format, a paragraph for each reason. */
function leftOutTexts(leftOut: readonly LeftOut[]): readonly string[] {
	const reasons = [...new Set(leftOut.map(({ why }) => why))];
	return reasons.map((reason) => {
		const ids = leftOut.filter(({ why }) => why === reason).map(({ id }) => `\`${id}\``);
		return `Left out here (${reason}): ${ids.join(', ')}.`;
	});
}

/** A format in one line: its files, and what it does not hold as it is. */
export function formatLine({ format, files, leftOut }: WrittenFormat): string {
	const named = (how: Holding['how']) => factsOf(format.id, how).map(({ what }) => what).join('; ');
	const out = leftOut.length === 0 ? '' : ` ${leftOut.length} features are left out.`;
	const names = files.map(({ name }) => name).join(', ');
	return `${format.id}: ${names}.${out} Cannot hold: ${named('lost')}. In part: ${named('otherwise') || 'nothing'}.`;
} // prettier-ignore
