/** Draws the stills that are asked for, several at a time where that is asked, and none that is there already. */
import { failure, messageOf } from '../script';
import { isGone, type ServedPage } from '../served-page';
import type { Folder } from '../folder';
import { contentKey } from './content-key';
import { openLedger } from './ledger';
import { pictureSize, stillEntry, type StillEntry } from './manifest';
import { drawingOf, type Request } from './options';
import { openStillPage, type StillPage } from './page';
import { planStills, type PlannedStill } from './plan';
import { createProgress } from './progress';
import { ofShard } from './share';

/** What a page needs for one still after the other. */
interface Work {
	readonly write: (page: StillPage, still: PlannedStill) => Promise<StillEntry>;
	readonly next: () => PlannedStill | undefined;
	readonly faults: string[];
	readonly entries: Map<string, StillEntry>;
}

/**
 * Writes all that can be written; if any could not, one failure says all that went wrong. What can be written no more, or drawn no more, ends the run at once;
 * so does `stop`, which leaves whole files only.
 */
export async function makeStills(
	served: ServedPage,
	request: Request,
	folder: Folder,
	stop: AbortSignal,
): Promise<readonly StillEntry[]> {
	const { browser, url } = served;
	const first = await untilStopped(openStillPage(browser, url, request), stop);
	const planned = ofShard(planStills(first.steps, request), request.shard);
	for (const { file } of planned) await folder.forgetPart(file);
	const queue = planned.values();
	const work: Work = {
		write: await writer(served, request, folder, planned.length),
		next: () => (stop.aborted ? undefined : queue.next().value),
		faults: [],
		entries: new Map(),
	};
	const jobs = Array.from({ length: Math.min(request.jobs, planned.length) }, async (_, i) =>
		draw(i === 0 ? first : await openStillPage(browser, url, request), work),
	);
	await untilStopped(Promise.all(jobs), stop);
	const entries = planned.flatMap(({ file }) => work.entries.get(file) ?? []);
	if (work.faults.length > 0)
		throw failure([...new Set(work.faults), `${entries.length} of ${planned.length} stills were written.`].join('\n'));
	return entries;
}

/** One page draws what is left, still after still. */
async function draw(page: StillPage, { write, next, faults, entries }: Work): Promise<void> {
	for (let still = next(); still; still = next()) {
		try {
			entries.set(still.file, await write(page, still));
		} catch (error) {
			if (isGone(error) || isUnwritten(error)) throw error;
			faults.push(messageOf(error));
		}
		const { slide, step } = still;
		faults.push(...page.faults().map((fault) => `${slide}/${step}: ${fault}`));
	}
}

async function writer(
	{ browser }: ServedPage,
	request: Request,
	folder: Folder,
	count: number,
): Promise<Work['write']> {
	const { jobs, shard, again } = request;
	const drawing = drawingOf(request);
	const keyOf = contentKey(drawing, browser.browser.version());
	const ledger = await openLedger(folder, shard);
	const progress = createProgress(count, jobs);
	return async (page, still) => {
		const key = keyOf(still.slide, await page.sumOf(still.slide, still.step));
		const known = again ? undefined : await ledger.find(still.file, key);
		if (known) {
			console.log(progress.line(still.file, '', undefined));
			return known;
		}
		const begun = performance.now();
		const { picture, moment } = await page.take(still.slide, still.step);
		const entry = stillEntry(still, moment, picture, pictureSize(picture, drawing));
		await written(folder.write(still.file, picture));
		await written(ledger.enter(entry, key));
		console.log(progress.line(still.file, `${entry.width}x${entry.height}`, performance.now() - begun));
		return entry;
	};
}

const unwritten = new WeakSet<object>();
const isUnwritten = (error: unknown): boolean => typeof error === 'object' && error !== null && unwritten.has(error);

/** Marks a failure to write, after which no other file could be written either. */
async function written(writing: Promise<void>): Promise<void> {
	await writing.catch((error: object) => {
		unwritten.add(error);
		throw error;
	});
}

/** What comes of it, unless the run is stopped before. */
function untilStopped<T>(work: Promise<T>, stop: AbortSignal): Promise<T> {
	const stopped = new Promise<never>((_, reject) => {
		const end = () =>
			reject(failure('Stopped. What was written is whole, and the same command goes on from there.', 130));
		if (stop.aborted) end();
		else stop.addEventListener('abort', end, { once: true });
	});
	return Promise.race([work, stopped]);
}
