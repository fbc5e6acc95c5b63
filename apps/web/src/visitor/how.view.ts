import type { TransparencyRecord } from '#libs/domain';
import { day } from '../site/words.js';

const PARTS: Readonly<Record<string, string>> = {
  essential: 'Essential skills', desirable: 'Desirable skills', time: 'Dates and hours', mission: 'Themes and kind of host',
    wantedSkills: 'Skills that the person would like to use',
  commute: 'The journey', interest: 'Interests',
};
const MUST_FIT: Readonly<Record<string, string>> = {
  kind: 'The kind is one that the person wants', open: 'It is open and has a place left', openTo: 'It is open to people like them', notHidden: 'Neither is hidden from the other',
  dates: 'The dates overlap for long enough', hours: 'The hours overlap for long enough', pattern: 'The working pattern suits', mode: 'The way of working suits',
  commute: 'The journey is not longer than the person accepts', pay: 'The pay reaches the least that the person accepts', mustHave: 'Every must-have skill is held',
  essentialFit: 'The essential skills together fit well enough',
};

interface PartRow { readonly name: string; readonly weight: string; readonly reads: string }

const READ_FROM: Readonly<Record<string, string>> = {
  skills: 'the person’s skills', wantedSkillIds: 'skills they would like to use', requirements: 'skills that are asked for', availableFrom: 'the days they are free',
  availableTo: 'the days they are free', startOn: 'the days of the work', endOn: 'the days of the work', weeks: 'how many weeks it is', hoursPerWeekMax: 'the hours they have',
  hoursPerWeek: 'the hours of the work', patterns: 'the patterns of both', interests: 'themes that interest them', sectors: 'kinds of host they like', themes: 'themes of the work',
  sector: 'the kind of host', home: 'the first part of their postcode', travelMode: 'how they travel', commuteOverrides: 'journeys they timed themselves',
  maxCommuteMin: 'the longest journey they accept', mode: 'the way of working', site: 'where the work is', siteOutcode: 'where the work is',
};

/** The transparency record in words. */
export function howOf(record: TransparencyRecord): object {
  const rows = (parts: TransparencyRecord['organisationSide']): PartRow[] => parts.map(({ part, weight, reads }) => ({
    name: PARTS[part] ?? spaced(part), weight: `${String(weight)} %`,
    reads: capital([...new Set(reads.map((field) => READ_FROM[field] ?? spaced(field).toLowerCase()))].join(', ')),
  }));
  return {
    purpose: record.purpose, role: record.role, hostRows: rows(record.organisationSide), personRows: rows(record.candidateSide),
    conditions: record.conditions.map(({ gate }) => MUST_FIT[gate] ?? spaced(gate)), notUsed: record.notUsed.map(spaced),
    top: record.lists.top, fewest: record.lists.fewestOpenOpportunities, versions: [record.engine, record.weights, record.taxonomy].join(', '),
    changes: record.changes.map(({ at, reason, approvedAs, isIndependent, changes }) => ({
      at: day(at), reason, by: approvedAs.length === 0 ? 'At the beginning'
        : `Approved by ${String(approvedAs.length)}${isIndependent ? '' : ', without a second independent person'}`,
      changes: changes.map(({ path, from, to }) => `${spaced(path)}: from ${String(from)} to ${String(to)}`),
    })),
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Travel: minutes" of `travel.minutes`, "Open to" of `openTo`. */
function spaced(code: string): string {
  const words = code.replaceAll('.', ': ').replaceAll(/([a-z])([A-Z])/g, (_whole, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
