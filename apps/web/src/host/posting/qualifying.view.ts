import type { QualifyingQuery } from '../../documents.generated.js';

/** How many people would fit, in words: a band, and what would bring in more. */
export interface LiveCount { readonly sentence: string; readonly changes: readonly string[] }

const MOST_CHANGES = 4;
const MOST_TOGETHER = 2;

export function liveCountOf({ qualifying }: QualifyingQuery, skills: number): LiveCount {
  const { now, relaxations, isComplete } = qualifying;
  const alone = relaxations.filter(({ change }) => change.kind !== 'SOFTEN_TOGETHER').slice(0, MOST_CHANGES);
  const together = relaxations.filter(({ change }) => change.kind === 'SOFTEN_TOGETHER').slice(0, MOST_TOGETHER);
  const changes = [...alone, ...together].map(({ sentence, admits }) => `${sentence.replace(/\.$/, '')}${admits === null ? '' : `: ${admits.band}`}`);
  return {
    sentence: `${capital(now.band)} fit everything you ask for, with ${skills === 1 ? 'this skill' : `these ${String(skills)} skills`}.`,
    changes: isComplete ? changes : [...changes, 'So much is asked for that only the first changes were counted'],
  };
}

/** What is said where nobody can be counted. */
export function noCount(code: string): LiveCount {
  return {
    sentence: code === 'RATE_LIMITED' ? 'You have asked for this count very often. It is there again within an hour.'
      : code === 'FORBIDDEN' ? 'People are counted here once a coordinator has verified your organisation.'
        : 'People cannot be counted at the moment.',
    changes: [],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
