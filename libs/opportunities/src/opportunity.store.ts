import { ProblemList, NotFound, NotPermitted, saveRow, sql, type Tx } from '#libs/platform';
import { skillsByIds } from '#libs/skills';
import { hostsOf, type Host } from './host.queries.js';
import type { Opportunity } from './opportunity.js';
import { currentOpportunityInputs } from './opportunity.queries.js';
import { readWords, type Given } from './writing/opportunity.reader.js';
import { checkComplete, checkWhole, closingAtOf, topPencePerHour } from './writing/opportunity.rules.js';
import { OpportunityStateName } from './opportunity.words.js';

/** Open to everybody's eyes: what it says must stay complete. */
const COMPLETE_STATES: ReadonlySet<string> = new Set<string>([OpportunityStateName.OPEN, OpportunityStateName.PAUSED, OpportunityStateName.FILLED]);

/** Stores the row under its next version; of an open one also what the matcher reads of this version. */
export async function storeRow(tx: Tx, row: Opportunity): Promise<Opportunity> {
  const saved = await saveRow(tx, row);
  if (saved.state !== OpportunityStateName.OPEN) return saved;
  const [input] = await currentOpportunityInputs(tx.rows, [saved.id]);
  await tx.rows.query('insert into opportunity_versions (opportunity_id, version, input) values ($1, $2, $3)', [saved.id, saved.version, JSON.stringify(input)]);
  return saved;
}

/**
 * Takes over what was given, throwing `InvalidInput` that names everything wrong with the row as it would then be. Answers which organisations it asks to take part
 * that were not asked before.
 */
export async function applyWords(tx: Tx, row: Opportunity, words: Given, host: Host): Promise<string[]> {
  const problems = new ProblemList();
  const changes = readWords(words, problems);
  const asked = new Map(row.coHosts.map((one) => [one.organisationId, one]));
  Object.assign(row, changes);
  row.coHosts = row.coHosts.map((one) => asked.get(one.organisationId) ?? one);
  if (changes.requirements !== undefined) row.skillNames = await namesOf(tx.rows, row, problems);
  checkWhole(row, host, tx.now, problems);
  row.closingAt = closingAtOf(row.closesOn);
  if (COMPLETE_STATES.has(row.state) && row.source === null) checkComplete(row, tx.now, problems);
  problems.refuse();
  row.payTopPencePerHour = topPencePerHour(row);
  return row.coHosts.map(({ organisationId }) => organisationId).filter((id) => !asked.has(id));
}

/** The names of the skills asked for, for the search; skills that there are not go into `problems`. */
export async function namesOf(rows: Parameters<typeof skillsByIds>[0], row: Opportunity, problems: ProblemList): Promise<string> {
  const ids = row.requirements.map((one) => one.skillId);
  const skills = problems.found.some((one) => one.code === 'id') ? null : await skillsByIds(rows, ids);
  ids.forEach((id, index) => {
    if (skills !== null && !skills.has(id)) problems.add(`requirements[${String(index)}].skillId`, 'unknown', 'There is no such skill. Choose one from the suggestions.');
  });
  return [...(skills?.values() ?? [])].map((skill) => [skill.label, ...skill.altLabels].join(', ')).join('\n').slice(0, 20_000);
}

/** Throws `InvalidInput` naming everything that keeps the row from being open. */
export function refuseIncomplete(tx: Tx, row: Opportunity, host: Host): void {
  const problems = new ProblemList();
  checkWhole(row, host, tx.now, problems);
  checkComplete(row, tx.now, problems);
  problems.refuse();
}

/** The host, or `NotFound` where the actor may not see it. */
export async function hostFor(tx: Tx, organisationId: string): Promise<Host> {
  const host = (await hostsOf(tx.rows, [organisationId])).get(organisationId);
  if (host === undefined) throw new NotFound();
  return host;
}

/** Nobody judges the posting of an organisation they belong to, or left within a year. */
export async function refuseConflict(tx: Tx, row: Opportunity): Promise<void> {
  const [own] = await sql(tx.rows, `select 1 from memberships where user_id = $1 and organisation_id = $2 and accepted_at is not null
    and (ended_at is null or ended_at > app_clock() - interval '12 months')`, [tx.actor.userId, row.organisationId]);
  if (own !== undefined) throw new NotPermitted('conflict.organisation', 'You belong to this organisation, so another coordinator must decide.');
}
