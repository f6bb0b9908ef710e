/**
 * The history linter: what no campaign can have been, whatever it was about. Each rule is a pure function in `history/`; where an author says nothing
 * there is nothing to hold against a rule, and every bound is generous, so that what it finds is worth reading.
 */
import type { Deck } from './deck';
import { datesOutside } from './history/dates';
import type { Finding } from './history/finding';
import { loadedFlights } from './history/flights';
import { slipsOfGazetteer } from './history/gazetteer';
import { wrongLines } from './history/locators';
import { tooFast } from './history/speed';
import { inTwoPlaces } from './history/two-places';
import { acrossWater, waterOfGround, type Water } from './history/water';

/** Everything that the rules find in a deck and its campaign; `basemap` has waters that the campaign does not draw itself. */
export function lintHistory(deck: Deck, basemap: readonly Water[] = []): readonly Finding[] {
	const { campaign } = deck;
	const waters = [...waterOfGround(campaign), ...basemap];
	return [
		...datesOutside(deck),
		...tooFast(campaign),
		...acrossWater(campaign, waters),
		...inTwoPlaces(campaign),
		...slipsOfGazetteer(campaign),
		...wrongLines(campaign),
		...loadedFlights(deck),
	];
}
