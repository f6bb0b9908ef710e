/** Groups of marks that the viewer can hide: units by side, then everything else by what it is. */
import type { Mark } from './mark';

/** Groups beside those of units; `ground` is what of the campaign lies in the basemap, `names` are the letters of all. */
export const GROUPS = ['strikes', 'zones', 'lines', 'fronts', 'borders', 'places', 'ground', 'names'] as const;
export type Group = (typeof GROUPS)[number];

/** The group of the units of a side, or of none, as in a link: `units-USSR`, `units`. */
export const unitGroup = (side: string | undefined): string =>
	side === undefined ? 'units' : `units-${side.replaceAll(',', '')}`;

/** Every group of a deck with these sides, units first. */
export const groupsOf = (sides: readonly string[]): readonly string[] => [
	...sides.map(unitGroup),
	unitGroup(undefined),
	...GROUPS,
];

/** The group of a mark. The strip between two readings belongs to the borders, a sketch to the places. */
export function groupOf(mark: Mark): string {
	switch (mark.kind) {
		case 'unit':
			return unitGroup(mark.side);
		case 'zone':
			if (mark.between) return 'borders';
			return mark.strike ? 'strikes' : 'zones';
		case 'line':
			return 'lines';
		case 'front':
			return 'fronts';
		case 'border':
			return 'borders';
		case 'place':
		case 'inset':
			return 'places';
	}
}

/** The groups that a look hides. */
export const hiddenGroups = ({ hide }: { readonly hide: string }): ReadonlySet<string> =>
	new Set(hide === '' ? [] : hide.split(','));

/** Whether a look hides a group. */
export const isHidden = (look: { readonly hide: string }, group: Group): boolean => hiddenGroups(look).has(group);

/** Marks without those of the hidden groups; the same list where nothing is hidden. */
export function withoutHidden<M extends Mark>(marks: readonly M[], look: { readonly hide: string }): readonly M[] {
	if (look.hide === '') return marks;
	const hidden = hiddenGroups(look);
	return marks.filter((mark) => !hidden.has(groupOf(mark)));
}

/** What a look hides once a group is hidden or shown, in the order of all groups, so that the same choice is the same link. */
export function hideAfter(
	look: { readonly hide: string },
	group: string,
	shown: boolean,
	all: readonly string[],
): string {
	const hidden = new Set(hiddenGroups(look));
	if (shown) hidden.delete(group);
	else hidden.add(group);
	return all.filter((one) => hidden.has(one)).join(',');
}
