import { registerEnumType } from '@nestjs/graphql';

export enum ProfileStateName { DRAFT = 'DRAFT', ACTIVE = 'ACTIVE', PAUSED = 'PAUSED', DORMANT = 'DORMANT', ERASED = 'ERASED' }
export enum Visibility { PRIVATE = 'PRIVATE', COORDINATOR_ONLY = 'COORDINATOR_ONLY', INTRODUCED_ONLY = 'INTRODUCED_ONLY', MEMBERS = 'MEMBERS' }
export enum AcceptedKind { PLACEMENT = 'PLACEMENT', JOB = 'JOB', PROJECT = 'PROJECT' }
export enum WorkMode { ONSITE = 'ONSITE', HYBRID = 'HYBRID', REMOTE = 'REMOTE' }
export enum WorkPattern {
  FULL_TIME = 'FULL_TIME', PART_TIME = 'PART_TIME', JOB_SHARE = 'JOB_SHARE', TERM_TIME = 'TERM_TIME', COMPRESSED = 'COMPRESSED', FLEXIBLE = 'FLEXIBLE',
}
export enum TravelModeName { WALK = 'WALK', CYCLE = 'CYCLE', PUBLIC = 'PUBLIC', CAR = 'CAR' }
export enum CircumstanceName {
  ON_A_COURSE = 'ON_A_COURSE', GRADUATE = 'GRADUATE', CAREER_CHANGER = 'CAREER_CHANGER', RETURNER = 'RETURNER', SECONDMENT = 'SECONDMENT',
}
export enum MinPayBasis { HOUR = 'HOUR', DAY = 'DAY', YEAR = 'YEAR' }
/** Weakest first. */
export enum SkillEvidence { SELF = 'SELF', COURSE = 'COURSE', PORTFOLIO = 'PORTFOLIO', ENDORSED = 'ENDORSED', ASSESSED = 'ASSESSED' }

registerEnumType(ProfileStateName, { name: 'ProfileState', description: 'Where a profile stands. Only an ACTIVE one is matched.' });
registerEnumType(Visibility, {
  name: 'ProfileVisibility', description: 'Who may be shown somebody they were not approached by. Applying oneself is always possible.',
  valuesMap: {
    PRIVATE: { description: 'Shown to nobody; may search and apply.' },
    COORDINATOR_ONLY: { description: 'Shown to the forum\'s coordinators only.' },
    INTRODUCED_ONLY: { description: 'Hosts see a pseudonym; a coordinator approves each introduction.' },
    MEMBERS: { description: 'Verified hosts may invite by pseudonym without a coordinator.' },
  },
});
registerEnumType(AcceptedKind, { name: 'AcceptedKind', description: 'A kind of opportunity that a person accepts.' });
registerEnumType(WorkMode, { name: 'WorkMode', description: 'Where a person is willing to work.' });
registerEnumType(WorkPattern, { name: 'WorkPattern', description: 'How a person\'s week can be arranged.' });
registerEnumType(TravelModeName, { name: 'TravelMode', description: 'How a person travels to work.' });
registerEnumType(CircumstanceName, { name: 'Circumstance', description: 'What a person says of themselves, for opportunities that are not open to anyone.' });
registerEnumType(MinPayBasis, { name: 'MinPayBasis', description: 'What one amount of pay is for.' });
registerEnumType(SkillEvidence, { name: 'SkillEvidence', description: 'What stands behind a claimed level. Shown, never scored.' });
