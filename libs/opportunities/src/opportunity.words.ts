import { registerEnumType } from '@nestjs/graphql';

export enum OpportunityKind { PLACEMENT = 'PLACEMENT', JOB = 'JOB', PROJECT = 'PROJECT' }
export enum OpportunityStateName {
  POTENTIAL = 'POTENTIAL', DRAFT = 'DRAFT', SUBMITTED = 'SUBMITTED', RETURNED = 'RETURNED', OPEN = 'OPEN', PAUSED = 'PAUSED',
  FILLED = 'FILLED', EXPIRED = 'EXPIRED', WITHDRAWN = 'WITHDRAWN', ARCHIVED = 'ARCHIVED',
}
export enum Importance { MUST_HAVE = 'MUST_HAVE', ESSENTIAL = 'ESSENTIAL', DESIRABLE = 'DESIRABLE' }
export enum OpportunityMode { ONSITE = 'ONSITE', HYBRID = 'HYBRID', REMOTE = 'REMOTE' }
export enum OpportunityPattern {
  FULL_TIME = 'FULL_TIME', PART_TIME = 'PART_TIME', JOB_SHARE = 'JOB_SHARE', TERM_TIME = 'TERM_TIME', COMPRESSED = 'COMPRESSED', FLEXIBLE = 'FLEXIBLE',
}
export enum CoHostAnswer { WAITING = 'WAITING', YES = 'YES', NO = 'NO' }
export enum OpportunityPayBasis { HOUR = 'HOUR', DAY = 'DAY', YEAR = 'YEAR' }
export enum UnpaidBasisName { REQUIRED_BY_UK_COURSE = 'REQUIRED_BY_UK_COURSE', VOLUNTEER = 'VOLUNTEER', SHADOWING = 'SHADOWING' }
export enum FundingStatus { CONFIRMED = 'CONFIRMED', APPLIED_FOR = 'APPLIED_FOR', NONE = 'NONE' }
export enum OpenToName {
  ON_A_COURSE = 'ON_A_COURSE', GRADUATE = 'GRADUATE', CAREER_CHANGER = 'CAREER_CHANGER', RETURNER = 'RETURNER', SECONDMENT = 'SECONDMENT', ANYONE = 'ANYONE',
}
export enum Condition {
  RIGHT_TO_WORK = 'RIGHT_TO_WORK', REFERENCES = 'REFERENCES', DBS_BASIC = 'DBS_BASIC', DBS_STANDARD = 'DBS_STANDARD', DBS_ENHANCED = 'DBS_ENHANCED',
  BPSS = 'BPSS', VETTING = 'VETTING', OCCUPATIONAL_HEALTH = 'OCCUPATIONAL_HEALTH',
}
export enum Sponsorship { NOT_OFFERED = 'NOT_OFFERED', CONSIDERED = 'CONSIDERED', OFFERED = 'OFFERED' }
export enum AnonymousUntil { SUBMITTED = 'SUBMITTED', SHORTLISTED = 'SHORTLISTED' }
export enum AcceptedRoute { HERE = 'HERE', EXTERNAL = 'EXTERNAL' }
export enum ContractKind { PERM = 'PERM', FIXED = 'FIXED', APPRENTICESHIP = 'APPRENTICESHIP' }
export enum DataSensitivity { OPEN = 'OPEN', RESTRICTED = 'RESTRICTED', INTERNAL = 'INTERNAL' }

registerEnumType(OpportunityKind, { name: 'OpportunityKind', description: 'A placement, a job or a joint project.' });
registerEnumType(OpportunityStateName, { name: 'OpportunityState', description: 'Where an opportunity stands.' });
registerEnumType(Importance, { name: 'Importance', description: 'MUST_HAVE closes the door without it, ESSENTIAL counts most, DESIRABLE adds.' });
registerEnumType(OpportunityMode, { name: 'OpportunityMode', description: 'Where the work is done.' });
registerEnumType(OpportunityPattern, { name: 'OpportunityPattern', description: 'How the week can be arranged.' });
registerEnumType(CoHostAnswer, { name: 'CoHostAnswer', description: 'What an organisation that was asked to take part has said.' });
registerEnumType(OpportunityPayBasis, { name: 'OpportunityPayBasis', description: 'What one amount of pay is for.' });
registerEnumType(UnpaidBasisName, { name: 'UnpaidBasis', description: 'Why the law allows that this work is unpaid.' });
registerEnumType(FundingStatus, { name: 'FundingStatus', description: 'Only CONFIRMED counts as funded.' });
registerEnumType(OpenToName, { name: 'OpenTo', description: 'Whom an opportunity is open to.' });
registerEnumType(Condition, { name: 'OpportunityCondition', description: 'What must be shown before the first day.' });
registerEnumType(Sponsorship, { name: 'Sponsorship', description: 'Whether the host sponsors a visa.' });
registerEnumType(AnonymousUntil, { name: 'AnonymousUntil', description: 'When the host sees the name of somebody who applied.' });
registerEnumType(AcceptedRoute, { name: 'AcceptedRoute', description: 'Where people apply: here or on the host\'s own site.' });
registerEnumType(ContractKind, { name: 'ContractKind', description: 'What kind of contract a job has.' });
registerEnumType(DataSensitivity, { name: 'DataSensitivity', description: 'Who may see the data of a project.' });
