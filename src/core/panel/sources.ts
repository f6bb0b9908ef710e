/** Sources as a panel prints them. */
import type { Deck } from '../deck';
import type { SourceRef } from '../entity';
import { shortSource } from '../source-text';

/** Short titles with locators, each once. */
export function sourcesOf(refs: readonly SourceRef[], { campaign }: Deck): readonly string[] {
	return [...new Set(refs.map((ref) => shortSource(campaign.sources, ref)))];
}
