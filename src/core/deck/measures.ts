/** What is printed beside computed lengths and disputed strips: what is measured is what is drawn. */
import type { Campaign } from '../campaign';
import type { Entity } from '../entity';
import { measurementText, survey, type Question } from '../survey';
import { sayingsIn } from '../survey/sayings';

/** The measures of a campaign by the ids of their entities, in English (`measureIn` has them in other languages). */
export function measuresOf(campaign: Campaign): ReadonlyMap<string, string> {
	const measured = [...campaign.entities.values()].map((entity) => [entity.id, measureOf(entity, campaign)] as const);
	return new Map(measured.flatMap(([id, measure]) => (measure === undefined ? [] : [[id, measure]])));
}

function measureOf({ id, class: what }: Entity, campaign: Campaign): string | undefined {
	const text = (question: Question) => {
		const measured = survey(campaign, question);
		return measured && measurementText(measured);
	};
	if (what === 'computed') return text({ along: id });
	if (what !== 'disputed') return undefined;
	const [width, area] = [text({ across: id }), text({ area: id })];
	return width && area && sayingsIn('en').zone(width, area);
}
