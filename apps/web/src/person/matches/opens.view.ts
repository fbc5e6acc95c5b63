import type { OpenedOpportunitiesQuery, OpenedPartsFragment } from '../../documents.generated.js';
import { itemOf, type OpportunityItem } from '../../find/opportunity.view.js';
import { count } from '../../site/words.js';

export interface OpenedItem extends OpportunityItem { readonly score: string }

/** What a change opens, best first, each with the score it would then have where one is shown; `more`: how many there are beyond what can be listed. */
export function openedItems({ opens, opensCount }: OpenedPartsFragment, nodes: OpenedOpportunitiesQuery['nodes']): { found: string; items: OpenedItem[]; more: number } {
  const scores = new Map(opens.map(({ opportunity, scoreAfter }) => [opportunity?.id, scoreAfter]));
  const items = nodes.flatMap((node) => {
    if (node?.__typename !== 'Opportunity') return [];
    const score = scores.get(node.id) ?? null;
    return [{ ...itemOf(node), href: `/matches/${node.id}`, score: score === null ? '' : `It would then be at ${String(score)} of 100.` }];
  });
  const number = opensCount ?? items.length;
  return { found: `${count(number, 'opportunity that does', 'opportunities that do')} not fit you now would then fit.`, items, more: Math.max(0, number - items.length) };
}
