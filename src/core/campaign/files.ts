/** The files of the folder `geo`: which is which, and what is in each. */
import type { Entity } from '../entity';
import type { Problem } from '../problem';
import { featuresOf } from './collection';
import { readFeature, type FeatureOrigin } from './feature';
import { readJson } from './json';
import type { ListOrigin } from './lists';
import { readRelief, type Relief, type ReliefOrigin } from './relief';
import { reportInto } from './report';
import type { Source } from './source';
import type { KnownSources } from './source-refs';

/** A file of the folder `geo`: its path as in `geo/tracks.geojson`, and its text. */
export interface GeoFile {
	readonly path: string;
	readonly text: string;
}

/** A file by its role, with its JSON; `undefined` where it has none that can be read. */
export interface OpenFile {
	readonly path: string;
	readonly role: 'features' | 'relief' | 'sources' | 'claims' | 'other';
	readonly value: unknown;
}

/** Opens a file; one that nobody reads is reported. */
export function openFile({ path, text }: GeoFile, problems: Problem[]): OpenFile {
	const role = roleOf(path);
	const report = reportInto(problems, path);
	if (role !== 'other') return { path, role, value: readJson(text, report) };
	report(
		'',
		'A file NAME.geojson, sources.json or claims.json expected; another name found.',
		'Rename the file, or move it out of geo/.',
	);
	return { path, role, value: undefined };
}

function roleOf(path: string): OpenFile['role'] {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (name === 'relief.geojson') return 'relief';
	if (name.endsWith('.geojson')) return 'features';
	if (name === 'sources.json') return 'sources';
	return name === 'claims.json' ? 'claims' : 'other';
}

/** The entities of a geo file, in the order of its features; none for the two lists. */
export function readFeatures(
	{ path, role, value }: OpenFile,
	origin: Omit<FeatureOrigin, 'file' | 'number'>,
): readonly Entity[] {
	if (role !== 'features') return [];
	const features = featuresOf(value, reportInto(origin.problems, path));
	return features.flatMap((feature, index) => readFeature(feature, { ...origin, file: path, number: index + 1 }) ?? []);
}

/** The relief of the campaign, if it has a file of it. */
export function readReliefOf(files: readonly OpenFile[], origin: Omit<ReliefOrigin, 'file'>): Relief | undefined {
	const file = files.find(({ role }) => role === 'relief');
	return file && readRelief(file.value, { ...origin, file: file.path });
}

/** The items of every list of this role that could be opened. */
export function readLists<T>(
	files: readonly OpenFile[],
	role: 'sources' | 'claims',
	problems: Problem[],
	read: (value: unknown, origin: Omit<ListOrigin, 'noun'>) => readonly T[],
): readonly T[] {
	const seen = new Map<string, string>();
	const lists = files.filter((file) => file.role === role && file.value !== undefined);
	return lists.flatMap(({ path, value }) => read(value, { file: path, seen, problems }));
}

/** The ids of all sources; `undefined` where no list of them can be read, so that each reference need not be reported. */
export function knownSources(
	files: readonly OpenFile[],
	sources: readonly Source[],
	problems: Problem[],
): KnownSources {
	const lists = files.filter(({ role }) => role === 'sources');
	if (lists.length === 0 && files.length > 0) {
		const folder = files[0]!.path.replace(/[^/]*$/, '');
		const fix = 'Write the works that the campaign rests on: [{ "id": "a1", "type": "book", "title": "…" }].';
		reportInto(problems, `${folder}sources.json`)('', 'A list of sources expected; no such file found.', fix);
	}
	return lists.some(({ value }) => value !== undefined) ? new Set(sources.map(({ id }) => id)) : undefined;
}
