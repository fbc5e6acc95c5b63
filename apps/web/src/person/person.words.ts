import type { MatchGroup, ProfileVisibility, SkillEvidence } from '../documents.generated.js';

/** A code of the API with how a page puts it. */
export interface Choice { readonly value: string; readonly text: string; readonly hint?: string }

export const MODE_CHOICES: readonly Choice[] = [
  { value: 'ONSITE', text: 'On site' }, { value: 'HYBRID', text: 'Partly from home' }, { value: 'REMOTE', text: 'From home' },
];
export const TRAVEL_CHOICES: readonly Choice[] = [
  { value: 'PUBLIC', text: 'By bus, tram or train' }, { value: 'CAR', text: 'By car' }, { value: 'CYCLE', text: 'By bicycle' }, { value: 'WALK', text: 'On foot' },
];
export const PATTERN_CHOICES: readonly Choice[] = [
  { value: 'FULL_TIME', text: 'Full time' }, { value: 'PART_TIME', text: 'Part time' }, { value: 'JOB_SHARE', text: 'Job share' },
  { value: 'TERM_TIME', text: 'Term time only' }, { value: 'COMPRESSED', text: 'Full-time hours over fewer days' }, { value: 'FLEXIBLE', text: 'Flexible hours' },
];
export const KIND_CHOICES: readonly Choice[] = [{ value: 'PLACEMENT', text: 'Placements' }, { value: 'JOB', text: 'Jobs' }, { value: 'PROJECT', text: 'Projects' }];
export const CIRCUMSTANCE_CHOICES: readonly Choice[] = [
  { value: 'ON_A_COURSE', text: 'I am on a course' }, { value: 'GRADUATE', text: 'I have graduated' }, { value: 'CAREER_CHANGER', text: 'I am changing careers' },
  { value: 'RETURNER', text: 'I am returning to work after a break' }, { value: 'SECONDMENT', text: 'My employer would second me' },
];
export const SECTOR_CHOICES: readonly Choice[] = [
  { value: 'COUNCIL', text: 'Councils' }, { value: 'NHS', text: 'The NHS' }, { value: 'POLICE_FIRE', text: 'Police and fire' }, { value: 'OTHER_PUBLIC',
    text: 'Other public bodies' },
  { value: 'UNIVERSITY', text: 'Universities' }, { value: 'CHARITY_COMMUNITY', text: 'Charities and community groups' },
  { value: 'SME', text: 'Small and medium firms' }, { value: 'BUSINESS', text: 'Larger firms' },
];
export const THEME_CHOICES: readonly Choice[] = [
  { value: 'health', text: 'Health and care' }, { value: 'homes', text: 'Homes and streets' }, { value: 'transport', text: 'Transport' },
  { value: 'environment', text: 'Environment and climate' }, { value: 'skills', text: 'Skills and education' }, { value: 'open-data', text: 'Open data' },
  { value: 'economy', text: 'Economy and jobs' }, { value: 'safety', text: 'Community safety' }, { value: 'culture', text: 'Culture and sport' },
];
export const VISIBILITY_CHOICES: readonly (Choice & { readonly value: ProfileVisibility })[] = [
  { value: 'INTRODUCED_ONLY', text: 'Hosts see me without my name', hint: 'A coordinator looks at every introduction before you are asked.' },
  { value: 'MEMBERS', text: 'Verified hosts may invite me directly', hint: 'Still without your name, until you say yes.' },
  { value: 'COORDINATOR_ONLY', text: 'Only the forum’s coordinators see me', hint: 'They may suggest you to a host, and ask you first.' },
  { value: 'PRIVATE', text: 'Nobody sees me', hint: 'You can still search and see what fits you.' },
];
export const LEVEL_CHOICES: readonly Choice[] = [
  { value: '1', text: 'Awareness', hint: 'I know what it is for. I would need close help to do it.' },
  { value: '2', text: 'Working', hint: 'I do ordinary tasks, and ask when something unusual comes up.' },
  { value: '3', text: 'Practitioner', hint: 'I do it alone in new situations and help others.' },
  { value: '4', text: 'Expert', hint: 'I take the hardest cases, set the way and teach it.' },
];
export const EVIDENCE_CHOICES: readonly (Choice & { readonly value: SkillEvidence })[] = [
  { value: 'SELF', text: 'My own word' }, { value: 'COURSE', text: 'A course' }, { value: 'PORTFOLIO', text: 'Work that can be looked at' },
  { value: 'ENDORSED', text: 'Somebody who worked with me' }, { value: 'ASSESSED', text: 'An assessment' },
];
export const PAY_BASIS_CHOICES: readonly Choice[] = [{ value: 'HOUR', text: 'an hour' }, { value: 'DAY', text: 'a day' }, { value: 'YEAR', text: 'a year' }];

/** The groups of one's list by what all in them have in common; what is true of one match, `groupWords` of match.view says. */
export const GROUPS: Readonly<Record<MatchGroup, string>> = {
  YOU_MEET_EVERYTHING: 'You meet every essential', MEETS_EVERY_ESSENTIAL: 'You meet every essential', COULD_GROW_INTO_IT: 'You could grow into it',
  MEETS_MOST: 'You meet most essentials', NEARLY: 'Nearly', NOT_YET: 'Not yet',
};
export const IMPORTANCE: Readonly<Record<string, string>> = { MUST_HAVE: 'Must have', ESSENTIAL: 'Essential', DESIRABLE: 'Desirable' };
export const DISMISS_CHOICES: readonly Choice[] = [
  { value: 'tooFar', text: 'It is too far away' }, { value: 'timing', text: 'The dates or hours do not suit me' }, { value: 'skills',
    text: 'The skills are not what I want to use' },
  { value: 'notForMe', text: 'It is not for me' }, { value: 'other', text: 'Another reason' },
];

/** How a choice's code is put; the code itself in plain letters where there is none. */
export function textOf(choices: readonly Choice[], value: string): string {
  return choices.find((one) => one.value === value)?.text ?? value;
}
