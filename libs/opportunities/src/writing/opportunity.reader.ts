import { authorityOf, MOST_MUST_HAVES, parseOutcode, siteOf } from '#libs/domain';
import type { ProblemList } from '#libs/platform';
import type { OpportunityWords } from '../opportunity.inputs.js';
import type { Opportunity } from '../opportunity.js';
import type { Funding, JobTerms, Pay, PlacementTerms, ProjectTerms, Requirement, RequirementInput } from '../opportunity.terms.js';
import { AcceptedRoute, FundingStatus, Importance, Sponsorship } from '../opportunity.words.js';

const USUAL_WEIGHT = 5;
const MOST_REQUIREMENTS = 60;
const MOST_PENCE = 100_000_000;
const CODE = /^[\w.-]{1,60}$/;
const EMAIL = /^[^\s@<>]{1,64}@[^\s@<>.]{1,63}(?:\.[^\s@<>.]{1,63}){1,8}$/;

export type Given = Partial<OpportunityWords> & { title?: string | null };
type Read<K extends keyof Given> = (value: Given[K], problems: ProblemList) => Partial<Opportunity>;

const text = (name: 'courseName' | 'contactRole' | 'contactName' | 'supervisorRole' | 'supervisorName'): Read<typeof name> =>
  (value, problems) => ({ [name]: problems.text(name, value, { max: 200 }) });

/** How each field is read. A field that the caller left out is not read, so it stays as it is. */
const READERS: { [K in keyof Required<Given>]: Read<K> } = {
  title: (value, problems) => ({ title: problems.text('title', value, { min: 3, max: 120 }) ?? '' }),
  purpose: (value, problems) => ({ purpose: problems.text('purpose', value, { max: 10_000, lines: true }) ?? '' }),
  places: (value, problems) => ({ places: problems.number('places', value, 1, 500) ?? 1 }),
  placesForRound: (value, problems) => ({ placesForRound: problems.number('placesForRound', value, 0, 500) ?? 0 }),
  requirements: (value, problems) => ({ requirements: readRequirements(value ?? [], problems) }),
  mode: (value) => ({ mode: value ?? null }),
  outcode: readSite,
  hoursPerWeek: (value, problems) => ({ hoursPerWeek: problems.number('hoursPerWeek', value, 1, 168) }),
  patterns: (value, problems) => ({ patterns: problems.list('patterns', value, 6) }),
  startOn: (value, problems) => ({ startOn: problems.day('startOn', value) }),
  endOn: (value, problems) => ({ endOn: problems.day('endOn', value) }),
  weeks: (value, problems) => ({ weeks: problems.number('weeks', value, 1, 520) }),
  pay: (value) => ({ pay: value == null ? null : readPay(value) }),
  unpaidBasis: (value) => ({ unpaidBasis: value ?? null }),
  courseName: text('courseName'),
  fundingStatus: (value) => ({ fundingStatus: value ?? FundingStatus.NONE }),
  funding: (value, problems) => ({ funding: value == null ? null : readFunding(value, problems) }),
  openTo: (value, problems) => ({ openTo: problems.list('openTo', value, 6) }),
  closesOn: (value, problems) => ({ closesOn: problems.day('closesOn', value) }),
  contactRole: text('contactRole'),
  contactName: text('contactName'),
  contactEmail: readEmail,
  supervisorRole: text('supervisorRole'),
  supervisorName: text('supervisorName'),
  conditions: (value, problems) => ({ conditions: problems.list('conditions', value, 8) }),
  sponsorship: (value) => ({ sponsorship: value ?? Sponsorship.NOT_OFFERED }),
  isDisabilityConfident: (value) => ({ isDisabilityConfident: value ?? false }),
  anonymousUntil: (value) => (value == null ? {} : { anonymousUntil: value }),
  acceptedRoute: (value) => ({ acceptedRoute: value ?? AcceptedRoute.HERE }),
  applyUrl: (value, problems) => ({ applyUrl: problems.url('applyUrl', value) }),
  themes: readThemes,
  isOpenLicence: (value) => ({ isOpenLicence: value ?? false }),
  coHostIds: (value, problems) => ({
    coHosts: problems.list('coHostIds', value, 10).map((id, index) => ({ organisationId: problems.id(`coHostIds[${String(index)}]`, id), isConfirmed: false, hasDeclined: false })),
  }),
  placement: (value, problems) => ({ placement: value == null ? null : readPlacement(value, problems) }),
  job: (value, problems) => ({ job: value == null ? null : readJob(value, problems) }),
  project: (value, problems) => ({ project: value == null ? null : readProject(value, problems) }),
};

/** The columns that what was given means; whatever is wrong goes into `problems`. */
export function readWords(given: Given, problems: ProblemList): Partial<Opportunity> {
  const read = <K extends keyof Given>(name: K): Partial<Opportunity> => (given[name] === undefined ? {} : (READERS[name] as Read<K>)(given[name], problems));
  return Object.assign({}, ...(Object.keys(READERS) as (keyof Given)[]).map(read)) as Partial<Opportunity>;
}

function readRequirements(given: readonly RequirementInput[], problems: ProblemList): Requirement[] {
  if (given.length > MOST_REQUIREMENTS) problems.add('requirements', 'tooMany', `Ask for at most ${String(MOST_REQUIREMENTS)} skills.`);
  const seen = new Set<string>();
  const read = given.slice(0, MOST_REQUIREMENTS).map(({ skillId: typed, level, importance, weight }, index): Requirement => {
    const at = `requirements[${String(index)}]`;
    const skillId = problems.id(`${at}.skillId`, typed);
    if (seen.has(skillId)) problems.add(`${at}.skillId`, 'repeated', 'This skill is asked for twice. Keep one.');
    seen.add(skillId);
    problems.number(`${at}.level`, level, 1, 4);
    problems.number(`${at}.weight`, weight, 1, 10);
    return { skillId, level: level as Requirement['level'], importance, weight: weight ?? USUAL_WEIGHT };
  });
  if (read.filter((one) => one.importance === Importance.MUST_HAVE).length > MOST_MUST_HAVES) {
    problems.add('requirements', 'mustHaves', `At most ${String(MOST_MUST_HAVES)} skills can be must-haves: each one shuts people out. Make the others essential.`);
  }
  return read;
}

/** Only the outward part of a postcode is kept, with its place in metres. */
function readSite(typed: string | null | undefined, problems: ProblemList): Partial<Opportunity> {
  if (typed == null || typed.trim() === '') return { outcode: null, area: null, siteEasting: null, siteNorthing: null };
  const parsed = parseOutcode(typed);
  if (!parsed.ok) {
    const isUnknown = parsed.code === 'postcode.unknown';
    problems.add('outcode', parsed.code, isUnknown ? 'This postcode is not known. Give one near the site.' : 'Give a UK postcode or its first part, such as B14.');
    return {};
  }
  const site = siteOf(parsed.outcode);
  return {
    outcode: parsed.outcode, area: authorityOf(parsed.outcode)?.gssCode ?? null, siteEasting: site?.eastingM ?? null, siteNorthing: site?.northingM ?? null,
  };
}

function readPay({ isPaid, minPence, maxPence, basis, isFullTimeEquivalent }: Pay): Pay {
  return { isPaid, minPence: minPence ?? null, maxPence: maxPence ?? null, basis: basis ?? null, isFullTimeEquivalent: isFullTimeEquivalent ?? true };
}

function readEmail(value: string | null | undefined, problems: ProblemList): Partial<Opportunity> {
  const contactEmail = problems.text('contactEmail', value, { max: 254 })?.toLowerCase() ?? null;
  if (contactEmail !== null && !EMAIL.test(contactEmail)) problems.add('contactEmail', 'email', 'Enter an e-mail address, like name@example.org.');
  return { contactEmail };
}

function readThemes(value: readonly string[] | null | undefined, problems: ProblemList): Partial<Opportunity> {
  const themes = problems.list('themes', value, 20);
  themes.forEach((theme, index) => {
    if (!CODE.test(theme)) problems.add(`themes[${String(index)}]`, 'format', 'A theme is a code of letters, digits, dots and hyphens.');
  });
  return { themes };
}

function readFunding(given: Funding, problems: ProblemList): Funding {
  return {
    funder: problems.text('funding.funder', given.funder, { min: 2, max: 200 }) ?? '',
    eligibleKinds: problems.list('funding.eligibleKinds', given.eligibleKinds, 3),
    amountPence: problems.number('funding.amountPence', given.amountPence, 1, MOST_PENCE), places: problems.number('funding.places', given.places, 1, 500),
    closesOn: problems.day('funding.closesOn', given.closesOn),
  };
}

function readPlacement(given: PlacementTerms, problems: ProblemList): PlacementTerms {
  return {
    academicTerm: problems.text('placement.academicTerm', given.academicTerm, { max: 100 }),
    learningOutcomes: problems.text('placement.learningOutcomes', given.learningOutcomes, { max: 5000, lines: true }),
    supervisionHoursPerWeek: problems.number('placement.supervisionHoursPerWeek', given.supervisionHoursPerWeek, 0, 40),
    cohortRestriction: problems.text('placement.cohortRestriction', given.cohortRestriction, { max: 200 }), isCreditBearing: given.isCreditBearing ?? false,
  };
}

function readJob(given: JobTerms, problems: ProblemList): JobTerms {
  return {
    contract: given.contract ?? null, grade: problems.text('job.grade', given.grade, { max: 100 }),
    fte: problems.number('job.fte', given.fte, 0.05, 1), vacancyUrl: problems.url('job.vacancyUrl', given.vacancyUrl),
  };
}

function readProject(given: ProjectTerms, problems: ProblemList): ProjectTerms {
  const words = (name: 'problem' | 'dataAvailable' | 'deliverable' | 'expenses'): string | null =>
    problems.text(`project.${name}`, given[name], { max: 5000, lines: true });
  return {
    problem: words('problem'), dataAvailable: words('dataAvailable'), deliverable: words('deliverable'), expenses: words('expenses'),
    datasetIds: problems.list('project.datasetIds', given.datasetIds, 20).map((id, index) => problems.id(`project.datasetIds[${String(index)}]`, id)),
    dataSensitivity: given.dataSensitivity ?? null, effortHours: problems.number('project.effortHours', given.effortHours, 1, 10_000),
    teamSize: problems.number('project.teamSize', given.teamSize, 1, 50), outputLicence: problems.text('project.outputLicence', given.outputLicence, { max: 200 }),
    maintainer: problems.text('project.maintainer', given.maintainer, { max: 200 }),
  };
}
