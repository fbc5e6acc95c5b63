import type { Gate, GateId } from '../gates/gate.js';
import type { Pair } from '../pair.js';
import type { RequirementRow } from './requirement-row.js';
import { commuteSentence } from '../gates/gate-place.js';
import { counted, joined, LEVEL_WORD } from './word.js';

/** The most words a summary for a person may have. */
export const SUMMARY_WORDS = 60;

const GATE_WORD: Readonly<Record<GateId, string>> = {
  kind: 'kind', open: 'still open', openTo: 'who it is open to', notHidden: 'hidden from this organisation', dates: 'dates', hours: 'hours',
  pattern: 'working pattern', mode: 'way of working', commute: 'commute', pay: 'pay', mustHave: 'must-have skills', essentialFit: 'enough of the essentials',
};

/** To the person, whole sentences, the most important first; a sentence that would go past 60 words is left out. */
export function summarise(pair: Pair, gates: readonly Gate[], rows: readonly RequirementRow[]): string {
  const kept: string[] = [];
  let words = 0;
  for (const sentence of [essentialsSentence(rows), gatesSentence(gates), gapsSentence(rows), journeySentence(pair)]) {
    const length = sentence === '' ? 0 : sentence.trim().split(/\s+/).length;
    if (length === 0 || words + length > SUMMARY_WORDS) continue;
    words += length;
    kept.push(sentence);
  }
  return kept.join(' ');
}

function essentialsSentence(rows: readonly RequirementRow[]): string {
  const essentials = rows.filter(({ importance }) => importance !== 'DESIRABLE');
  if (essentials.length === 0) return 'No essential skill is asked for.';
  return `You meet ${essentials.filter(({ isMet }) => isMet).length} of ${counted(essentials.length, 'essential')}.`;
}

function gatesSentence(gates: readonly Gate[]): string {
  const failed = [...new Set(gates.filter(({ passed }) => !passed).map(({ id }) => GATE_WORD[id]))];
  return failed.length === 0 ? 'Everything that must fit does.' : `Not yet, because of: ${joined(failed, 'and')}.`;
}

/** The two requirements that cost the most. */
function gapsSentence(rows: readonly RequirementRow[]): string {
  const gaps = rows.filter(({ pointsLost }) => pointsLost > 0).sort((a, b) => b.pointsLost - a.pointsLost).slice(0, 2);
  if (gaps.length === 0) return '';
  return `Largest gaps: ${joined(gaps.map(({ label, needed }) => `${label} (${LEVEL_WORD[needed]} asked)`), 'and')}.`;
}

function journeySentence(pair: Pair): string {
  return pair.commute.source === 'UNKNOWN' ? '' : commuteSentence(pair);
}
