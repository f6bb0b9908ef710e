/** What a panel refers to must exist and have what the panel draws: claims with figures, sources, sides of the deck. */
import type { Claim } from '../campaign';
import { foundText } from '../campaign/report';
import type { Deck } from '../deck';
import type { SourceRef } from '../entity';
import { hoursOfClaim, numbersOfClaim } from '../panel/figures';
import { didYouMean, type Problem } from '../problem';
import type { PanelFigure, PanelHour, PanelSpec } from '../slide';
import { testClaim } from '../survey';

/** Notes a problem at a path within a panel. */
type Report = (path: string, what: string, fix: string) => void;
/** What a claim must have to be drawn; the sentence that says so where it has not. */
interface Demand {
	readonly met: (claim: Claim) => boolean;
	readonly expected: string;
	readonly fix: string;
}

/** Problems of all panels, each told at the step that writes it. */
export function checkPanels(deck: Deck): readonly Problem[] {
	const problems: Problem[] = [];
	for (const [i, { slide, step, panel }] of deck.keyframes.entries()) {
		if (!panel || panel === deck.keyframes[i - 1]?.panel) continue;
		const { file } = deck.slides.find(({ id }) => id === slide)!;
		checkPanel(panel, deck, (path, what, fix) => problems.push({ where: [file, step, `panel.${path}`], what, fix }));
	}
	return problems;
}

function checkPanel(panel: PanelSpec, deck: Deck, report: Report): void {
	switch (panel.kind) {
		case 'bars':
			for (const [g, { bars }] of panel.groups.entries())
				for (const [b, bar] of bars.entries()) checkFigure(bar, NUMBERS, `groups[${g}].bars[${b}]`, deck, report);
			return;
		case 'hours':
			for (const [i, hour] of panel.hours.entries()) checkFigure(hour, HOURS, `hours[${i}]`, deck, report);
			return;
		case 'claims':
			for (const [i, id] of panel.claims.entries()) checkClaim(id, ANY, `claims[${i}]`, deck, report);
			return;
		case 'distances':
			for (const [i, id] of (panel.claims ?? []).entries()) checkClaim(id, lengths(deck), `claims[${i}]`, deck, report);
			return;
		case 'list':
			for (const [i, { sources }] of panel.items.entries())
				checkSources(sources ?? [], `items[${i}].sources`, deck, report);
	}
}

const NUMBERS: Demand = {
	met: (claim) => numbersOfClaim(claim) !== undefined,
	expected: 'A claim with a number of 0 or more, or two from less to more,',
	fix: 'Give the claim its number in geo/claims.json, or write value and sources here.',
};
const HOURS: Demand = {
	met: (claim) => hoursOfClaim(claim) !== undefined,
	expected: 'A claim with an hour such as "13:30"',
	fix: 'Give the claim its hour in geo/claims.json, or write value and sources here.',
};
const ANY: Demand = { met: () => true, expected: 'A claim', fix: '' };
const lengths = ({ campaign }: Deck): Demand => ({
	met: (claim) => testClaim(campaign, claim) !== undefined,
	expected: 'A claim that the map can be asked about',
	fix: 'Give the claim a "check" in geo/claims.json, or take it out.',
});

function checkFigure(figure: PanelFigure | PanelHour, demand: Demand, path: string, deck: Deck, report: Report): void {
	checkSide(figure.side, `${path}.side`, deck, report);
	if ('claim' in figure) checkClaim(figure.claim, demand, `${path}.claim`, deck, report);
	else checkSources(figure.sources, `${path}.sources`, deck, report);
}

function checkClaim(id: string, { met, expected, fix }: Demand, path: string, deck: Deck, report: Report): void {
	const { claims } = deck.campaign;
	const claim = claims.get(id);
	if (!claim) {
		const what = `"${id}" is not in geo/claims.json.${didYouMean(id, claims.keys())}`;
		report(path, what, 'Mend the id, or add the claim.');
	} else if (!met(claim)) report(path, `${expected} expected; "${id}" has ${foundText(claim.value)}.`, fix);
}

function checkSources(refs: readonly SourceRef[], path: string, { campaign }: Deck, report: Report): void {
	for (const [i, { id }] of refs.entries()) {
		if (campaign.sources.has(id)) continue;
		const what = `"${id}" is not in geo/sources.json.${didYouMean(id, campaign.sources.keys())}`;
		report(`${path}[${i}].id`, what, 'Mend the id, or add the source.');
	}
}

function checkSide(side: string | undefined, path: string, { sides }: Deck, report: Report): void {
	if (side === undefined || sides.includes(side)) return;
	const what = `A side of the deck expected: ${sides.join(', ')}; "${side}" found.`;
	report(path, what, `Mend the side, or leave it away.${didYouMean(side, sides)}`);
}
