import { authorityOfCode } from '#libs/domain';
import type { OpportunitySummaryFragment } from '../documents.generated.js';
import { count, day, KINDS, MODES, money } from '../site/words.js';

/** One opportunity as a list shows it. */
export interface OpportunityItem { readonly href: string; readonly title: string; readonly by: string; readonly facts: string; readonly closes: string | null }

export function itemOf(opportunity: OpportunitySummaryFragment): OpportunityItem {
  const { slug, title, kind, organisation, closingAt, isExample } = opportunity;
  return {
    href: `/opportunities/${slug}`, title,
    by: `${KINDS[kind] ?? kind} at ${organisation?.name ?? 'a host'}${isExample ? ' (an example)' : ''}`,
    facts: [placeOf(opportunity), payOf(opportunity.pay), hoursOf(opportunity.hoursPerWeek), startOf(opportunity.startOn)].filter((one) => one !== '').join(' · '),
    closes: closingAt === null ? null : `Apply by ${day(closingAt)}`,
  };
}

function placeOf({ mode, area, outcode }: OpportunitySummaryFragment): string {
  const place = area === null ? outcode ?? '' : `${authorityOfCode(area)?.niceName ?? ''}${outcode === null ? '' : ` (${outcode})`}`;
  const way = mode === null ? '' : MODES[mode] ?? '';
  return mode === 'REMOTE' ? way : [way, place].filter((one) => one !== '').join(', ');
}

/** "£13.50 to £15 an hour", "Unpaid", or empty where nothing is said. */
export function payOf(pay: OpportunitySummaryFragment['pay']): string {
  if (pay === null) return '';
  if (!pay.isPaid) return 'Unpaid';
  const { minPence, maxPence, basis } = pay;
  const amounts = [minPence, maxPence].filter((pence) => pence !== null).map(money);
  if (amounts.length === 0) return 'Paid';
  const unit = basis === 'HOUR' ? 'an hour' : basis === 'DAY' ? 'a day' : 'a year';
  return `${[...new Set(amounts)].join(' to ')} ${unit}`;
}

function hoursOf(hours: number | null): string {
  return hours === null ? '' : `${count(hours, 'hour')} a week`;
}

function startOf(startOn: string | null): string {
  return startOn === null ? '' : `from ${day(startOn)}`;
}
