/** One value held against its schema. The message of a schema is what was expected; the fix comes with the property. */
import { getDotPath, safeParse, type GenericIssue, type GenericSchema } from 'valibot';
import { foundText, type Report } from './report';

/** The value as the schema gives it; `undefined` with a problem for each issue where it does not fit. */
export function readValue<T>(
	schema: GenericSchema<unknown, T>,
	value: unknown,
	path: string,
	report: Report,
	fix: string,
): T | undefined {
	const result = safeParse(schema, value, { abortPipeEarly: true });
	if (result.success) return result.output;
	for (const issue of result.issues) {
		report(path + pathText(issue), `${issue.message} expected; ${foundText(issue.input)} found.`, fix);
	}
	return undefined;
}

/** `.name[2]`: valibot writes `name.2`. */
function pathText(issue: GenericIssue): string {
	const keys = getDotPath(issue)?.split('.') ?? [];
	return keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
}
