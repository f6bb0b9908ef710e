/** How the commands run that write the talk as one file. */
import { helpText, type Options } from '../options';
import { runScript } from '../script';
import { withServedPage, type ServedPage } from '../served-page';
import { openDocument, type Outline } from './document';
import type { PaperRequest } from './options';
import { openOutput } from './output';

/** A command: what `--help` prints, how its options are read, and what it makes of the served page. */
export interface PaperCommand<Request extends PaperRequest> {
	readonly usage: string;
	readonly options: Options;
	readonly read: (args: readonly string[]) => Request;
	readonly make: (served: ServedPage, request: Request) => Promise<Made>;
}

/** What was made: the file, and what is said of it before the path. */
export interface Made {
	readonly bytes: Buffer;
	readonly told: string;
}

/** Runs the command if its file was started. */
export function runPaper<Request extends PaperRequest>(url: string, command: PaperCommand<Request>): void {
	runScript(url, async (args) => {
		const request = command.read(args);
		if (request.help) {
			console.log(helpText(command.usage, command.options));
			return 0;
		}
		const output = await openOutput(request.out);
		const { bytes, told } = await withServedPage((served) => command.make(served, request));
		await output.write(bytes);
		console.log(`${told} are in ${output.path}.`);
		return 0;
	});
}

/** What is in the document. It is opened without pictures: what is wrong is known before they are made. */
export async function outlineOf(served: ServedPage, request: PaperRequest): Promise<Outline> {
	const { page, outline } = await openDocument(served, request, {}, new Map());
	await page.close();
	return outline;
}
