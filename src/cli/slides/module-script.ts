/** The part of a slide that says what it is about. */
import { parse } from 'svelte/compiler';

/** The script of a slide that runs once, and where in the file the value of its `slide` stands; `undefined` where a file has no such script or is no Svelte. */
export function moduleScript(source: string) {
	try {
		const script = parse(source, { modern: true }).module;
		if (!script) return undefined;
		const { start, end, body } = script.content as unknown as Program;
		const value = body
			.flatMap(({ type, declaration }) => (type === 'ExportNamedDeclaration' ? (declaration?.declarations ?? []) : []))
			.find(({ id }) => id.name === 'slide')?.init;
		return value && { code: source.slice(start, end), value };
	} catch {
		return undefined;
	}
}

interface Range {
	readonly start: number;
	readonly end: number;
}
interface Program extends Range {
	readonly body: readonly {
		readonly type: string;
		readonly declaration?: {
			readonly declarations?: readonly { readonly id: { readonly name?: string }; readonly init?: Range }[];
		};
	}[];
}
