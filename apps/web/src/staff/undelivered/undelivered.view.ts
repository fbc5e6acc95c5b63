import type { UndeliveredQuery } from '../../documents.generated.js';
import { NO_PROBLEMS, problemsIn, type Problems } from '../../site/problems.js';
import { count, instant, listed } from '../../site/words.js';
import { factWords, reactionWords } from '../staff.words.js';

export type Letter = UndeliveredQuery['deadLetters']['nodes'][number];

/** What one delivery is called by: the fact, and what did not happen after it. */
export interface Named { readonly factId: string; readonly reaction: string }

/** One thing that has stopped, as pages list it; `value` names it in a form. */
export interface LetterShown {
  readonly value: string; readonly title: string; readonly about: string; readonly when: string; readonly iso: string; readonly tried: string;
  readonly reaction: string; readonly failure: string; readonly isChosen: boolean;
}

export function letterShown(letter: Letter, chosen: readonly string[] = []): LetterShown {
  const { reaction, kind, failure, failedAt, round } = letter;
  return {
    value: valueOf(letter), title: reactionWords(reaction), about: factWords(kind), when: instant(failedAt), iso: failedAt ?? '', reaction, failure: failure ?? 'not known',
    tried: round === 0 ? 'Tried as often as it may be by itself' : `Tried again by people ${round === 1 ? 'once' : count(round, 'time')}`,
    isChosen: chosen.includes(valueOf(letter)),
  };
}

export function valueOf({ factId, reaction }: Named): string {
  return `${factId} ${reaction}`;
}

export function namedBy(value: string): Named {
  const [factId = '', reaction = ''] = value.split(' ');
  return { factId, reaction };
}

/** What became of one that was chosen; `problem`: why nothing did, null where it was done. */
export interface Outcome { readonly named: Named; readonly letter: Letter | undefined; readonly problem: string | null }

/** Two of one kind are told apart by what they followed and when they stopped, as far as that is known. */
export function outcomeWords({ named, letter }: Outcome): string {
  const title = reactionWords(named.reaction);
  return letter === undefined ? title : `${title}, after ${factWords(letter.kind)}, stopped on ${instant(letter.failedAt)}`;
}

/** A line for each that was chosen and not done, and why. */
export function outcomeProblems(outcomes: readonly Outcome[]): Problems {
  const failed = outcomes.filter(({ problem }) => problem !== null);
  if (failed.length === 0) return NO_PROBLEMS;
  return { summary: failed.map((one) => ({ text: `${outcomeWords(one)}: ${one.problem ?? ''}`, href: '#main-content' })), of: {} };
}

/** "Sending an e-mail (2) and Making all lists again (1)". */
export function tallied(outcomes: readonly Outcome[]): string {
  const numbers = new Map<string, number>();
  for (const { named } of outcomes) numbers.set(reactionWords(named.reaction), (numbers.get(reactionWords(named.reaction)) ?? 0) + 1);
  return listed([...numbers].map(([title, number]) => `${title} (${String(number)})`));
}

/** What is said of those that were done, all of them. */
export function doneWords(outcomes: readonly Outcome[], isGivenUp: boolean): string {
  if (isGivenUp) return outcomes.length === 1 ? 'It is given up for good. That is on record with your name.'
    : `${String(outcomes.length)} things are given up for good: ${tallied(outcomes)}. That is on record with your name.`;
  return outcomes.length === 1 ? 'It is being tried again. If it fails once more, it comes back here.'
    : `${String(outcomes.length)} things are being tried again: ${tallied(outcomes)}. What fails once more comes back here.`;
}

/** Nothing was chosen: the first checkbox is where to go, where there is one. */
export function nothingChosen(hasAny: boolean): Problems {
  return problemsIn(hasAny ? { chosen: 'Choose at least one.' } : { 'main-content': 'Nothing is left to choose.' });
}
