/** The shape of a panel as a slide writes it; what it refers to is checked in `panel.ts`, once the campaign is known. */
import { array, check, finite, literal, minLength, minValue, number, optional, pipe, regex, strictObject, string, variant, type GenericIssue, type GenericSchema } from 'valibot'; // prettier-ignore
import { reportInto } from '../campaign/report';
import { readValue } from '../campaign/value';
import { hourOf } from '../clock-hour';
import { didYouMean, type Problem } from '../problem';
import type { PanelSpec } from '../slide';

const KINDS = ['bars', 'hours', 'claims', 'distances', 'list'] as const satisfies readonly PanelSpec['kind'][];
const FIX = 'Mend the panel, as src/core/slide.ts has it. Until then the step shows none.';

/** The panel of a step, that of the step before where it says nothing; none, with its problems, where it cannot be used. */
export function readPanel(
	panel: unknown,
	before: PanelSpec | undefined,
	where: readonly string[],
	problems: Problem[],
): PanelSpec | undefined {
	if (panel === undefined) return before;
	if (panel === null) return undefined;
	const kind: unknown = typeof panel === 'object' && 'kind' in panel ? panel.kind : undefined;
	const near = typeof kind === 'string' && !KINDS.includes(kind as never) ? didYouMean(kind, KINDS) : '';
	const read = readValue(PANEL, panel, 'panel', reportInto(problems, ...where), FIX + near);
	return read && (panel as PanelSpec);
}

const WORDS = 'A text that is not empty';
const TEXT = pipe(string(WORDS), regex(/\S/, WORDS));
const COUNT = 'A number, 0 or more,';
const NUMBER = pipe(number(COUNT), finite(COUNT), minValue(0, COUNT));
const CLOCK = 'An hour such as "13:30"';
const HOUR = pipe(string(CLOCK), check((text) => hourOf(text) !== undefined, CLOCK)); // prettier-ignore

/** What is wrong with an object: it is none, it lacks something, or it has what nobody reads. */
function wrong({ expected, received }: GenericIssue): string {
	if (expected === 'never') return `Nothing of the name ${received}`;
	return expected?.startsWith('"') ? 'Something' : 'An object';
}

const some = <T>(item: GenericSchema<unknown, T>, of: string) => {
	const expected = `A list of ${of} that is not empty`;
	return pipe(array(item, expected), minLength(1, expected));
};
const REFS = some(strictObject({ id: TEXT, locator: optional(TEXT) }, wrong), 'sources');
const CLAIMS = some(TEXT, 'ids of claims');

/** A label with a claim, or with a value of our own and its sources. */
const figure = <T>(value: GenericSchema<unknown, T>) =>
	pipe(
		strictObject(
			{ label: TEXT, side: optional(TEXT), claim: optional(TEXT), value: optional(value), sources: optional(REFS) },
			wrong,
		),
		check(
			({ claim, value, sources }) =>
				claim === undefined
					? value !== undefined && sources !== undefined
					: value === undefined && sources === undefined,
			'Either a claim, or a value with its sources,',
		),
	);

const SHARED = { title: TEXT, note: optional(TEXT) };
const GROUP = strictObject({ name: optional(TEXT), bars: some(figure(NUMBER), 'bars') }, wrong);
const ITEM = strictObject({ text: TEXT, sources: optional(REFS) }, wrong);
const PANEL = variant(
	'kind',
	[
		strictObject({ kind: literal('bars'), ...SHARED, unit: TEXT, groups: some(GROUP, 'groups') }, wrong),
		strictObject({ kind: literal('hours'), ...SHARED, hours: some(figure(HOUR), 'hours') }, wrong),
		strictObject({ kind: literal('claims'), ...SHARED, claims: CLAIMS }, wrong),
		strictObject({ kind: literal('distances'), ...SHARED, claims: optional(CLAIMS) }, wrong),
		strictObject({ kind: literal('list'), ...SHARED, items: some(ITEM, 'items') }, wrong),
	],
	`A panel of the kind ${KINDS.slice(0, -1).join(', ')} or ${KINDS.at(-1)}`,
);
