/** Temporal properties of MF-JSON Prism (OGC 19-045r3, 7.2.2): what is said at the times of a track or a front. */
import { COUNTED } from '../../../core/count';
import type { Fields } from '../../../core/campaign/record';
import type { Entity } from '../../../core/entity';
import { sourcesText, type CitedRef, type Sources } from '../fields';
import { ahead, carriedOn, mfTimes } from './series';
import { OF_LEG, shapesOf, verticesOf, type Vertex } from '../vertices';

type Value = string | number | boolean | null;
/** Codes of UN/CEFACT Recommendation 20: metre, and one of what is counted. */
const [METRE, ONE] = ['MTR', 'C62'];

/** Every series of which anything is said; `undefined` for what has no times of its own. */
export function temporalProperties(entity: Entity, sources: Sources): Fields | undefined {
	if (entity.kind === 'track') return { ...shared(verticesOf(entity, sources), 'Linear'), ...ofTrack(verticesOf(entity, sources)) };
	if (entity.kind === 'front') return shared(shapesOf(entity, sources), entity.interpolation);
	return undefined;
} // prettier-ignore

/** Doubt, and which times are attested. Between two times only the uncertainty goes on: what a source says there, it says of that time. */
function shared(vertices: readonly Vertex[], interpolation: 'Linear' | 'Step'): Fields {
	const metres = valuesOf('uncertainty', vertices);
	const form = metres.includes(null) || vertices.length === 1 ? 'Discrete' : interpolation;
	return {
		datetimes: mfTimes(vertices.map(({ at }) => at)),
		attested: text(vertices.map(({ attested }) => attested), 'Discrete'),
		...series('uncertainty', metres, (values) => measure(values, form, METRE)),
		...series('confidence', valuesOf('confidence', vertices), (values) => text(values, 'Discrete')),
		...series('precision', valuesOf('precision', vertices), (values) => text(values, 'Discrete')),
		...series('sources', sourceTexts(vertices), (values) => text(values, 'Discrete')),
	};
} // prettier-ignore

/** Numbers are true from their time on, words of strength too; how a leg was covered stands at the time where the leg begins. */
function ofTrack(vertices: readonly Vertex[]): Fields {
	const form = vertices.length === 1 ? 'Discrete' : 'Step';
	const counts = COUNTED.map((key) =>
		series(key, carriedOn(valuesOf(key, vertices)), (values) => measure(values, form, ONE)),
	);
	const legs = OF_LEG.map((key) => series(key, ahead(valuesOf(key, vertices)), (values) => text(values, form)));
	const strength = series('strength', carriedOn(valuesOf('strength', vertices)), (values) => text(values, form));
	return Object.assign({}, ...counts, strength, ...legs) as Fields;
}

const valuesOf = (key: string, vertices: readonly Vertex[]): readonly Value[] =>
	vertices.map(({ said }) => (said[key] ?? null) as Value);

const sourceTexts = (vertices: readonly Vertex[]): readonly Value[] =>
	vertices.map(({ said }) => (said['sources'] ? sourcesText(said['sources'] as readonly CitedRef[]) : null));

const series = (key: string, values: readonly Value[], make: (values: readonly Value[]) => unknown): Fields =>
	values.every((value) => value === null) ? {} : { [key]: make(values) };

const measure = (values: readonly Value[], interpolation: string, form: string | undefined) => ({
	...{ type: 'Measure', form, values, interpolation },
});
const text = (values: readonly Value[], interpolation: string) => ({ type: 'Text', values, interpolation });
