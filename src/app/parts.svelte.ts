/** Parts of the page that come when they are first needed: the picture waits for those that it shows, and the rest are fetched once it is there. */
import { tick } from 'svelte';
import type { SkyAt } from '../core/sky';
import { say } from '../words';

/** Something that is loaded apart. */
export interface Part<T> {
	/** What it is; asked for where it is not there yet, and then the picture waits for it. Whoever shows it follows when it comes. */
	readonly needed: T | undefined;
	/** What it is, if it has come. */
	readonly there: T | undefined;
	/** Does something with it as soon as it is there, for which the picture waits. */
	readonly use: (how: (it: T) => void) => void;
	readonly fetch: () => Promise<unknown>;
}

interface Awaited {
	readonly name: string;
	readonly fetch: () => Promise<unknown>;
	readonly isAwaited: () => boolean;
	readonly isThere: () => boolean;
}

const parts: Awaited[] = [];

/** A part that `load` brings. One that did not come is tried again when it is next needed. */
export function part<T>(name: string, load: () => Promise<T>): Part<T> {
	let there = $state.raw<T>();
	let coming: Promise<unknown> | undefined;
	let awaited = false;
	const fetch = () =>
		(coming ??= load()
			.then((loaded) => (there = loaded))
			.finally(() => (coming = undefined)));
	const ask = async () => {
		awaited = true;
		return there ?? (await fetch().then(() => there));
	};
	parts.push({ name, fetch, isAwaited: () => awaited && there === undefined, isThere: () => there !== undefined });
	return {
		get needed() {
			if (there === undefined) ask().catch(() => undefined);
			return there;
		},
		get there() {
			return there;
		},
		use: (how) => {
			if (there !== undefined) how(there);
			else
				ask().then(
					(it) => how(it!),
					() => undefined,
				);
		},
		fetch: async () => there ?? (await fetch()),
	};
}

/** A component that is the default export of what `load` brings. */
export const component = <Shown>(name: string, load: () => Promise<{ readonly default: Shown }>) =>
	part(name, async () => (await load()).default);

/** Resolves when everything that the picture needs has come and stands in the page, with how many parts have; rejects with the names of what did not come. */
export async function partsReady(): Promise<number> {
	await tick();
	const missing = parts.filter(({ isAwaited }) => isAwaited());
	if (missing.length === 0) return parts.filter(({ isThere }) => isThere()).length;
	const come = await Promise.allSettled(missing.map(({ fetch }) => fetch()));
	const never = missing.filter((_, i) => come[i]!.status === 'rejected').map(({ name }) => name);
	if (never.length > 0) throw new Error(say('fallback.never', { what: never.join(', ') }));
	return partsReady();
}

/** Fetches whatever has not come yet, so that it is there when the network is not. What fails is tried again when it is needed. */
export async function fetchRest(): Promise<void> {
	await Promise.allSettled(parts.map(({ fetch }) => fetch()));
}

const almanac = part('sky', async () => (await import('../core/sky/almanac')).skyAt);

/** The sky, reckoned as soon as the almanac is there; pictures that show it wait for it. */
export const lateSky: SkyAt = (at, place) => almanac.needed?.(at, place);
