/** What a figure of a panel is painted with. */
import type { Theme } from '../../../stage/theme';

/** The theme, and the deck's sides in the order of its colours. */
export interface Paint {
	readonly theme: Theme;
	readonly sides: readonly string[];
}
