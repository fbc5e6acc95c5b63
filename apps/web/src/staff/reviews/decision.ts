import { NotFoundException } from '@nestjs/common';
import { QueueOrder } from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import { SeeOther } from '../../site/page.js';
import { naming, problemsIn, problemsOf, type FieldNames, type Problems, type Refused } from '../../site/problems.js';
import type { Visit } from '../../site/visit.js';
import { day } from '../../site/words.js';
import { nextAfter } from '../queue.view.js';

/** One way to decide, as a radio. */
interface Way { readonly value: string; readonly text: string; readonly hint?: string }

/** The form of a decision as it is shown: what was typed stays typed. */
export interface DecisionForm {
  readonly ways: readonly { readonly value: string; readonly text: string; readonly hint?: { readonly text: string }; readonly checked: boolean }[];
  readonly reason: string;
  readonly version: string;
}

const NAMES: FieldNames = { reason: 'Reason', verifiedDomain: 'Domain of its people’s e-mail addresses' };
const FIELDS: ReadonlySet<string> = new Set(['#decision', '#reason', '#verifiedDomain']);

/** What the person chose, or null where they chose none of the ways. */
export function chosenWay<W extends string>(form: Form, ways: readonly W[]): W | null {
  return ways.find((way) => way === form.text('decision')) ?? null;
}

/** The form with what was typed; `version` is that of the entity as shown, so that a newer one is known by it. */
export function decisionForm(ways: readonly Way[], version: number, typed: Form | null): DecisionForm {
  return {
    ways: ways.map(({ value, text, hint }) => ({ value, text, ...(hint !== undefined && { hint: { text: hint } }), checked: typed?.text('decision') === value })),
    reason: typed?.typed('reason') ?? '', version: String(version),
  };
}

export const NO_WAY_CHOSEN = problemsIn({ decision: 'Choose what you decide.' });

/** A refusal in the words of this form. A newer version is told with what to do: the page shows the newest state below. */
export function decisionProblems(refused: Refused): Problems {
  if (refused.__typename === 'VersionConflict') {
    const text = 'Somebody changed this while you had it open. What you see now is the newest. What you typed is kept: read it again, then decide.';
    return { summary: [{ text, href: '#main-content' }], of: {} };
  }
  if (refused.__typename === 'WrongState') {
    return { summary: [{ text: 'Somebody has decided about this already. What you see now is how it stands.', href: '#main-content' }], of: {} };
  }
  return naming(problemsOf(refused, (path) => (path in NAMES ? path : null)), NAMES);
}

/** The version that a page goes on with: a form that came back keeps the one that was read, unless the person was told that it is not the newest. */
export function shownVersion(typed: Form | null, newest: number, problems: Problems): number {
  if (typed === null) return newest;
  const isAboutFields = problems.summary.every(({ href }) => FIELDS.has(href));
  return isAboutFields ? versionOf(typed) : newest;
}

/** The version that the form was shown with; 1 at the least, so that a bent form is told of a newer one. */
export function versionOf(form: Form): number {
  const version = form.number('version');
  return version !== null && Number.isSafeInteger(version) && version > 0 && version < 2_147_483_648 ? version : 1;
}

/**
 * By when this waits for a decision, as " by 28 November 2026"; empty where it does not wait. Pages of reviewing ask it first: the API says no to
 * whoever reviews nothing, though they may know what is reviewed.
 */
export async function dueWords(visit: Visit, subjectId: string): Promise<string> {
  const { reviewQueue } = await visit.ask(QueueOrder, {});
  const item = reviewQueue.nodes.find((one) => one.subjectId === subjectId);
  return item === undefined ? '' : ` by ${day(item.dueAt)}`;
}

/** Says what was done and goes back to the queue, where the item behind the decided one comes next. Asked before deciding: after it the decided one is gone. */
export async function wayBack(visit: Visit, subjectId: string): Promise<(done: string) => SeeOther> {
  const { reviewQueue } = await visit.ask(QueueOrder, {});
  const next = nextAfter(reviewQueue.nodes, subjectId);
  return (done) => {
    visit.tell(done);
    return new SeeOther(next === null ? '/queue' : `/queue?next=${next}#next`);
  };
}

/** The node, where it is of this kind; else there is no such page. */
export function nodeOf<Node extends { readonly __typename: string }, Name extends Node['__typename']>(node: Node | null, name: Name): Extract<Node, { readonly __typename: Name }> {
  if (node?.__typename !== name) throw new NotFoundException();
  return node as Extract<Node, { readonly __typename: Name }>;
}
