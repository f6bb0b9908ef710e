/** Whether everything that the presentation needs is there and comes from where it should. */

import { addressOf } from '../../stage/address';
import { fileList } from '../file-list';
import { say } from '../../words';
import { isHere } from '../here';

export type Readiness =
	| { readonly kind: 'checking'; readonly done: number; readonly of: number }
	| { readonly kind: 'ready'; readonly files: number; readonly where: string }
	| { readonly kind: 'missing'; readonly what: string };

/** How many files are asked for at once. */
const AT_ONCE = 6;

/** Fetches every file of the build, so that the browser has it, and tells how it goes; a page that was not built has no list of its files, and says so. */
export async function fetchAll(tell: (readiness: Readiness) => void, life: AbortSignal): Promise<void> {
	const files = await fileList(life).catch(() => undefined);
	if (life.aborted) return;
	if (!files) return tell({ kind: 'missing', what: say('presenter.noList') });
	const lacking: string[] = [];
	let done = 0;
	for (let i = 0; i < files.length && !life.aborted; i += AT_ONCE) {
		const part = files.slice(i, i + AT_ONCE);
		const come = await Promise.all(part.map((file) => comes(file, life)));
		lacking.push(...part.filter((_, n) => !come[n]));
		tell({ kind: 'checking', done: (done += part.length), of: files.length });
	}
	if (life.aborted) return;
	if (lacking.length > 0)
		tell({
			kind: 'missing',
			what: say('presenter.missing', { files: lacking.slice(0, 3).join(', ') + (lacking.length > 3 ? ' …' : '') }),
		});
	else tell({ kind: 'ready', files: files.length, where: whence() });
}

const comes = (file: string, signal: AbortSignal): Promise<boolean> =>
	fetch(addressOf(file), { signal }).then(
		async (answer) => answer.ok && (await answer.arrayBuffer()).byteLength >= 0,
		() => false,
	);

/** Where they come from: this machine, or another, without which a page that is loaded anew may fail. */
function whence(): string {
	return isHere(location) ? say('presenter.local') : say('presenter.from', { host: location.hostname });
}
