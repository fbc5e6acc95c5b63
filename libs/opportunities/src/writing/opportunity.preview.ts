import { can, checkOpportunity, parseDay, type OpportunityInput } from '#libs/domain';
import { ProblemList, InvalidInput, NotFound, NotPermitted, type Actor, type Reader } from '#libs/platform';
import { hostsOf, type Host } from '../host.queries.js';
import { Opportunity } from '../opportunity.js';
import { readWords, type Given } from './opportunity.reader.js';
import { topPencePerHour } from './opportunity.rules.js';
import { BLANK } from './opportunity.states.js';
import { namesOf } from '../opportunity.store.js';
import { OpportunityKind } from '../opportunity.words.js';

/** Words of an opportunity that is being written: over a stored one, or from nothing. */
export interface Previewed { opportunityId?: string | null; organisationId?: string | null; kind?: OpportunityKind | null; words: Given }

/**
 * What the matcher would read if the words were stored, before they are: for counting. Throws `InvalidInput` naming every wrong field,
 * `NotFound` for what is not the asker's, `NotPermitted` while its host is not verified.
 */
export async function previewInput(rows: Reader, actor: Actor, { words, ...given }: Previewed): Promise<OpportunityInput> {
  const row = given.opportunityId == null ? blankRow(given) : await storedRow(rows, given.opportunityId);
  if (!can('match.countQualifying', actor, { organisationId: row.organisationId })) throw new NotFound();
  const host = (await hostsOf(rows, [row.organisationId])).get(row.organisationId);
  if (host === undefined) throw new NotFound();
  if (!host.isVerified) throw new NotPermitted('organisation.notVerified', 'Your organisation is not verified yet. People are counted once a coordinator has verified you.');
  await applyUnstored(rows, row, words);
  return checked(inputOf(row, host));
}

function blankRow({ organisationId, kind }: Omit<Previewed, 'words'>): Opportunity {
  const problems = new ProblemList();
  if (organisationId == null) problems.add('organisationId', 'required', 'Say which organisation offers it, or which opportunity this is about.');
  if (kind == null) problems.add('kind', 'required', 'Say whether it is a placement, a job or a project.');
  problems.refuse();
  return Object.assign(new Opportunity(), BLANK, { id: 'preview', version: 1, organisationId, kind });
}

async function storedRow(rows: Reader, id: string): Promise<Opportunity> {
  const found = await rows.findOneBy(Opportunity, { id });
  if (found === null) throw new NotFound();
  return found;
}

async function applyUnstored(rows: Reader, row: Opportunity, words: Given): Promise<void> {
  const problems = new ProblemList();
  const changes = readWords(words, problems);
  // Who takes part counts once it has confirmed, so nobody does by being written down.
  Object.assign(row, { ...changes, coHosts: row.coHosts });
  if (changes.requirements !== undefined) await namesOf(rows, row, problems);
  problems.refuse();
  row.payTopPencePerHour = topPencePerHour(row);
}

/** As `currentOpportunityInputs` reads a stored row. */
function inputOf(row: Opportunity, host: Host): OpportunityInput {
  const day = (text: string | null): number | null => (text === null ? null : parseDay(text));
  const isPlaced = row.siteEasting !== null && row.siteNorthing !== null;
  return {
    opportunityId: row.id, organisationId: row.organisationId, coHostIds: row.coHosts.filter((one) => one.isConfirmed).map((one) => one.organisationId),
    version: row.version, kind: row.kind, isOpen: true, placesLeft: Math.max(0, row.places - row.placesFilled - row.placesForRound),
    requirements: row.requirements.map(({ skillId, level, importance, weight }) => ({ skillId, level, importance, weight })), mode: row.mode ?? 'ONSITE',
    site: isPlaced ? { easting: row.siteEasting ?? 0, northing: row.siteNorthing ?? 0 } : null, siteOutcode: row.outcode,
    hoursPerWeek: row.hoursPerWeek === null ? null : Math.max(1, Math.floor(row.hoursPerWeek)), patterns: row.patterns,
    startOn: day(row.startOn), endOn: day(row.endOn), weeks: row.weeks,
    pay: row.pay?.isPaid === false ? { paid: false, isLawful: row.unpaidBasis !== null } : { paid: true, topPencePerHour: row.payTopPencePerHour },
    openTo: row.openTo, themes: row.themes, sector: row.sector ?? host.kind,
  };
}

function checked(input: OpportunityInput): OpportunityInput {
  const problems = checkOpportunity(input);
  if (problems.length > 0) throw new InvalidInput(problems.map((problem) => ({ ...problem })));
  return input;
}
