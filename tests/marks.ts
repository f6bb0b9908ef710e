/** Marks for tests of the stage, plain but for what a test says. */
import type { LonLat } from '../src/core/entity';
import type { UnitMark } from '../src/core/mark';

/** A unit that stands. */
export function unit(id: string, position: LonLat, more: Partial<UnitMark> = {}): UnitMark {
	return {
		kind: 'unit',
		id,
		name: { en: id },
		short: {},
		side: undefined,
		class: undefined,
		opacity: 1,
		uncertainty: 100,
		confidence: undefined,
		precision: undefined,
		agreed: true,
		position,
		heading: undefined,
		phase: 'within',
		trail: [],
		attack: undefined,
		state: 'present',
		strength: undefined,
		arm: undefined,
		echelon: undefined,
		...more,
	};
}
