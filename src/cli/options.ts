/** The options of a script, read strictly: what is not known, given twice or left empty is refused with one sentence. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../core/problem';
import { failure } from './script';
import { shown } from './shown';

/** An option: with `value`, the word that stands for it in the help; without, a switch. */
export interface Option {
	readonly value?: string;
	readonly help: string;
}

/** The options by name, without their dashes. */
export type Options = Readonly<Record<string, Option>>;

/** What was given: a text for an option with a value, `true` for a switch, nothing where it was left out. */
export type Given<Known extends Options> = {
	readonly [Name in keyof Known]?: Known[Name] extends { readonly value: string } ? string : true;
};

type Token = ReturnType<typeof tokensOf>[number];

/** Reads the arguments of a script. A failure (exit code 2) names the first thing that is wrong. */
export function readOptions<Known extends Options>(known: Known, args: readonly string[]): Given<Known> {
	const given = new Map<string, string | true>();
	for (const token of tokensOf(known, args)) {
		const [name, value] = readToken(known, token);
		if (given.has(name)) throw failure(`--${name} is given twice; once is enough.`, 2);
		given.set(name, value);
	}
	return Object.fromEntries(given) as Given<Known>;
}

/** Refuses a value that is none of the choices (exit code 2), and names the one that was meant, or all. */
export function checkChoice(name: string, word: string | undefined, choices: readonly string[]): void {
	if (word === undefined || choices.includes(word)) return;
	const known = didYouMean(word, choices) || ` There is ${choices.join(', ')}.`;
	throw failure(`--${name} ${shown(word)} does not exist.${known}`, 2);
}

/** The lines that `--help` prints: how to call the script, and each option. */
export function helpText(usage: string, known: Options): string {
	const forms = Object.entries(known).map(([name, { value, help }]) => [
		value ? `--${name} ${value}` : `--${name}`,
		help,
	]);
	const width = Math.max(...forms.map(([form]) => form!.length));
	return [usage, '', ...forms.map(([form, help]) => `  ${form!.padEnd(width)}  ${help}`)].join('\n');
}

function tokensOf(known: Options, args: readonly string[]) {
	const options = Object.fromEntries(
		Object.entries(known).map(([name, { value }]) => [
			name,
			{ type: value ? ('string' as const) : ('boolean' as const) },
		]),
	);
	return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function readToken(known: Options, token: Token): readonly [name: string, value: string | true] {
	if (token.kind === 'positional')
		throw failure(`${shown(token.value)} stands alone; every option begins with two dashes.`, 2);
	if (token.kind === 'option-terminator') throw failure('"--" is not an option.', 2);
	const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
	if (!option) throw failure(`There is no option ${named(token)}.${suggestion(known, token.name)}`, 2);
	return [token.name, option.value ? textOf(token, option.value) : switchOf(token)];
}

function suggestion(known: Options, name: string): string {
	const near = didYouMean(
		`--${name}`,
		Object.keys(known).map((one) => `--${one}`),
	);
	return near || ' --help lists those there are.';
}

function textOf(token: Token & { kind: 'option' }, form: string): string {
	const missing = !token.value?.trim() || (!token.inlineValue && token.value.startsWith('--'));
	if (missing) throw failure(`${named(token)} needs a value: ${named(token)} ${form}.`, 2);
	return token.value!;
}

function switchOf(token: Token & { kind: 'option' }): true {
	if (token.value !== undefined) throw failure(`${named(token)} takes no value.`, 2);
	return true;
}

/** As it was written, without the quotation marks that a name does not need. */
const named = ({ rawName }: Token & { kind: 'option' }): string => shown(rawName).slice(1, -1);
