import type { QueueItemFragment, SuggestedLearningQuery } from '../documents.generated.js';
import { day } from '../site/words.js';
import { PROPOSERS, WAITING } from './staff.words.js';

/** One thing that waits, as the queue shows it. */
export interface WaitingItem {
  readonly id: string; readonly subjectId: string; readonly kind: string; readonly title: string; readonly detail: string; readonly href: string;
  readonly due: string; readonly isOverdue: boolean;
}

export function waitingItem(item: QueueItemFragment): WaitingItem {
  const { id, kind, subjectId, dueAt, isOverdue } = item;
  const words = WAITING[kind];
  return {
    id, subjectId, isOverdue, kind: words?.text ?? 'Something to look at', ...subjectWords(item),
    href: words === undefined ? '/queue' : `/review/${words.folder}/${subjectId}`, due: isOverdue ? `Was due on ${day(dueAt)}` : `Due by ${day(dueAt)}`,
  };
}

function subjectWords({ subject }: QueueItemFragment): { title: string; detail: string } {
  switch (subject?.__typename) {
    case 'Introduction': return {
      title: subject.opportunity?.title ?? 'An opportunity that is gone',
      detail: `${subject.opportunity?.organisation?.name ?? 'A host'}, proposed by ${PROPOSERS[subject.proposedBy] ?? 'somebody'}`,
    };
    case 'Organisation': return { title: subject.name, detail: 'New here' };
    case 'Opportunity': return { title: subject.title, detail: subject.organisation?.name ?? 'A host' };
    default: return { title: 'Not yours to see', detail: 'Somebody else must look at it' };
  }
}

/** What comes after a decision: the item that stood behind the decided one, or the first where it was the last. */
export function nextAfter(items: readonly { readonly id: string; readonly subjectId: string }[], decidedSubjectId: string): string | null {
  const at = items.findIndex(({ subjectId }) => subjectId === decidedSubjectId);
  const next = items[at + 1] ?? items.find(({ subjectId }) => subjectId !== decidedSubjectId);
  return next?.id ?? null;
}

/** Suggested ways to learn have no due day: they stand beside the queue. */
export function suggestedItems({ learningRoutes }: SuggestedLearningQuery): { href: string; title: string; detail: string }[] {
  return learningRoutes.nodes.filter(({ state }) => state === 'SUGGESTED').map(({ id, title, provider, skill }) => ({
    href: `/review/learning/${id}`, title, detail: `${skill?.label ?? 'A skill'}, by ${provider}`,
  }));
}
