import { Injectable } from '@nestjs/common';
import {
  hostGroup, isShownTo, isSmallForPerson, opportunitiesNotYet, pairHash, pairOf, peopleFor, personGroup, personGroups, type OpportunityInput, type ProfileInput,
} from '#libs/domain';
import { Database, NotFound, sql, type Actor, type PageArgs, type Reader } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { currentProfileInputs } from '#libs/profiles';
import { connect, pageOf, type ListPage } from './list.page.js';
import { readOpportunityLists, readPeopleLists, type OpportunityList, type PeopleList } from './list.store.js';
import type { Rules } from '../market/market.js';
import type { MatchFilter } from '../match.inputs.js';
import { presentMatch } from '../match.presenter.js';
import { MatchGroup, type Candidate, type MatchView } from '../match.view.js';
import { readDismissed, readNotes, readPutAside } from '../pairs/pair.notes.js';
import { PairQueries } from '../pairs/pair.queries.js';
import { shownEntries, type ShownEntry } from './shown.list.js';
import { readShownList, type ShownRow } from './shown.list.store.js';

/** One list as a viewer sees it: what stands beside the page. */
export interface Reflected { isBeingPrepared: boolean; isSmallMarket: boolean; reflects: { position: number; at: Date } | null }

const MOST_NOT_YET = 100;

interface Placed { id: string; group: MatchGroup | null; isNew?: boolean }

/** A person's own list; `shownAt`: when the run that chose it was made, null where everything is listed. */
type OwnList = ListPage<MatchView> & Reflected & { shownAt: Date | null };

/** The two lists: a person's opportunities, and the people for an opportunity. */
@Injectable()
export class ListQueries {
  constructor(private readonly db: Database, private readonly pairs: PairQueries) {}

  /** One's own list: what the newest run shows and what is new since; everything that fits when asked or filtered. Without an active profile it is empty. */
  async ofPerson(actor: Actor, filter: MatchFilter, page: PageArgs): Promise<OwnList> {
    return this.db.read(actor, async (rows) => {
      const [own] = await sql<{ id: string; state: string }>(rows, 'select id, state from profiles where user_id = $1', [actor.userId]);
      if (own?.state !== 'ACTIVE') return { ...connect<MatchView>(0, { from: 0, cursors: [] }, []), isBeingPrepared: false, isSmallMarket: false, reflects: null, shownAt: null };
      const list = (await readOpportunityLists(rows, [own.id])).get(own.id);
      const about = { ...reflected(list, await isWaiting(rows, own.id)), isSmallMarket: list === undefined || isSmallForPerson(list.isSmall ? 0 : Infinity, list.entries.length) };
      const run = about.isSmallMarket || isFiltered(filter) ? null : await readShownList(rows, own.id);
      const placed = await this.placeOpportunities(rows, own.id, list, about.isSmallMarket, filter, run);
      const shown = pageOf(placed, page, list?.position ?? 0, (one) => one.id);
      const nodes = await this.matchesOf(rows, actor, own.id, shown.entries, about.isSmallMarket);
      return { ...connect(placed.length, shown, nodes), ...about, shownAt: run?.at ?? null };
    });
  }

  /** The people for an opportunity, or those its host put aside; for its host by pseudonym and for coordinators. Throws `NotFound` for an opportunity that is not theirs. */
  async ofOpportunity(actor: Actor, opportunityId: string, page: PageArgs, isDismissed = false): Promise<ListPage<Candidate> & Reflected> {
    return this.db.read(actor, async (rows) => {
      const [opportunity] = await currentOpportunityInputs(rows, [opportunityId]);
      const isHost = actor.organisationId !== null;
      if (opportunity === undefined || (isHost && !(await isVerifiedHost(rows, actor, opportunity)))) throw new NotFound();
      const list = (await readPeopleLists(rows, [opportunityId])).get(opportunityId);
      const about = { ...reflected(list, opportunity.isOpen && (await isWaiting(rows, opportunityId))), isSmallMarket: isHost && list?.isSmall === true };
      const kept = isDismissed ? await this.putAside(rows, actor, opportunity) : await this.listed(rows, isHost, opportunity, list);
      const shown = pageOf(kept, page, list?.position ?? 0, (one) => String(pairHash(one.id, opportunityId)));
      return { ...connect(kept.length, shown, await this.candidatesOf(rows, actor, opportunity, shown.entries, about.isSmallMarket)), ...about };
    });
  }

  private async listed(rows: Reader, isHost: boolean, opportunity: OpportunityInput, list: PeopleList | undefined): Promise<Placed[]> {
    const { opportunityId } = opportunity;
    if (!isHost) return this.placePeople(rows, opportunity);
    const dismissed = await readDismissed(rows, 'ORGANISATION', { opportunityId });
    return inGroups(list, opportunityId).filter((one) => !dismissed.has(`${one.id}.${opportunityId}`));
  }

  /** Whom the host put aside, as far as the asker may see them now: who hides meanwhile is absent, from the count too. */
  private async putAside(rows: Reader, actor: Actor, opportunity: OpportunityInput): Promise<Placed[]> {
    const wanted = (await readPutAside(rows, opportunity.opportunityId)).map((profileId) => ({ profileId, opportunity }));
    const { taxonomy, weights } = await this.pairs.rules(rows);
    return (await this.pairs.findMany(rows, actor, wanted))
      .map(({ profileId: id, profile }) => ({ id, group: MatchGroup[hostGroup(pairOf(profile, opportunity, taxonomy, weights))] }));
  }

  private async placeOpportunities(
    rows: Reader, profileId: string, list: OpportunityList | undefined, isSmall: boolean, filter: MatchFilter, run: ShownRow | null,
  ): Promise<Placed[]> {
    if (list === undefined) return [];
    const [profile] = await currentProfileInputs(rows, [profileId]);
    if (profile === undefined) return [];
    const rules = await this.pairs.rules(rows);
    const open = (await currentOpportunityInputs(rows)).filter((one) => isOfKind(one, filter));
    const placed = isSmall ? allInGroups(profile, open, rules)
      : filter.group === MatchGroup.NOT_YET ? notYet(profile, open, rules) : bestFirst(shownEntries(list.entries, run), profile, open, rules);
    const dismissed = await readDismissed(rows, 'CANDIDATE', { profileId });
    return placed.filter((one) => dismissed.has(`${profileId}.${one.id}`) === (filter.isDismissed ?? false) && (filter.group == null || one.group === filter.group));
  }

  /** For coordinators, who are also shown people that only they may see. */
  private async placePeople(rows: Reader, opportunity: OpportunityInput): Promise<Placed[]> {
    const profiles = (await currentProfileInputs(rows)).filter((one) => isShownTo(one, 'COORDINATOR'));
    const { taxonomy, weights } = await this.pairs.rules(rows);
    const byId = new Map(profiles.map((one) => [one.profileId, one]));
    return peopleFor(opportunity, profiles, taxonomy, { viewer: 'COORDINATOR', top: MOST_NOT_YET, weights }).flatMap(({ profileId: id }) => {
      const profile = byId.get(id);
      return profile === undefined ? [] : [{ id, group: MatchGroup[hostGroup(pairOf(profile, opportunity, taxonomy, weights))] }];
    });
  }

  private async matchesOf(rows: Reader, actor: Actor, profileId: string, placed: readonly Placed[], isSmall: boolean): Promise<(MatchView | undefined)[]> {
    const opportunities = new Map((await currentOpportunityInputs(rows, placed.map((one) => one.id))).map((one) => [one.opportunityId, one]));
    const found = await this.pairs.findMany(rows, actor, placed.flatMap(({ id }) => {
      const opportunity = opportunities.get(id);
      return opportunity === undefined ? [] : [{ profileId, opportunity }];
    }));
    const [shown, notes] = [await this.pairs.show(rows, found), await readNotes(rows, found)];
    const placeOf = new Map(placed.map((one) => [one.id, one]));
    const nodes = new Map(shown.flatMap((pair, at): [string, MatchView][] => {
      const id = pair.opportunity.opportunityId;
      const view = presentMatch(pair, { ...notes[at], group: placeOf.get(id)?.group ?? null, isNew: placeOf.get(id)?.isNew ?? false, isSmall });
      return view === null ? [] : [[id, view]];
    }));
    return placed.map((one) => nodes.get(one.id));
  }

  private async candidatesOf(rows: Reader, actor: Actor, opportunity: OpportunityInput, placed: readonly Placed[], isSmall: boolean): Promise<(Candidate | undefined)[]> {
    const pairs = await this.pairs.findMany(rows, actor, placed.map((one) => ({ profileId: one.id, opportunity })));
    const [shown, notes] = [await this.pairs.show(rows, pairs), await readNotes(rows, pairs)];
    const groups = new Map(placed.map((one) => [one.id, one.group]));
    const nodes = new Map(shown.flatMap((pair, at): [string, Candidate][] => {
      const group = groups.get(pair.profileId) ?? MatchGroup.COULD_GROW_INTO_IT;
      const match = presentMatch(pair, { ...notes[at], group, isSmall });
      return match === null ? [] : [[pair.profileId, { candidateRef: pair.shownId, group, match }]];
    }));
    return placed.map((one) => nodes.get(one.id));
  }
}

function isOfKind(opportunity: OpportunityInput, { kinds }: MatchFilter): boolean {
  return kinds == null || kinds.length === 0 || kinds.includes(opportunity.kind);
}

/** Whether everything that fits is looked through: the cap hides nothing from whoever asks. */
function isFiltered({ kinds, group, isDismissed, isEverything }: MatchFilter): boolean {
  return (kinds ?? []).length > 0 || group != null || isDismissed === true || isEverything === true;
}

function allInGroups(profile: ProfileInput, open: readonly OpportunityInput[], { taxonomy, weights }: Rules): Placed[] {
  const groups = personGroups(profile, open, taxonomy, { weights });
  return (['YOU_MEET_EVERYTHING', 'NEARLY', 'NOT_YET'] as const).flatMap((group) => groups[group].map((id) => ({ id, group: MatchGroup[group] })));
}

function notYet(profile: ProfileInput, open: readonly OpportunityInput[], { taxonomy, weights }: Rules): Placed[] {
  return opportunitiesNotYet(profile, open, taxonomy, { top: MOST_NOT_YET, weights }).map((one) => ({ id: one.opportunityId, group: MatchGroup.NOT_YET }));
}

function bestFirst(entries: readonly ShownEntry[], profile: ProfileInput, open: readonly OpportunityInput[], { taxonomy, weights }: Rules): Placed[] {
  const byId = new Map(open.map((one) => [one.opportunityId, one]));
  return entries.flatMap(({ entry: { opportunityId: id }, isNew }) => {
    const opportunity = byId.get(id);
    return opportunity === undefined ? [] : [{ id, group: MatchGroup[personGroup(pairOf(profile, opportunity, taxonomy, weights))], isNew }];
  });
}

function reflected(list: OpportunityList | PeopleList | undefined, isWaitingFor: boolean): Omit<Reflected, 'isSmallMarket'> {
  return { isBeingPrepared: list === undefined || isWaitingFor, reflects: list === undefined ? null : { position: list.position, at: list.at } };
}

/** Whether a change of this subject, or of the rules, has not reached the lists yet. */
async function isWaiting(rows: Reader, subjectId: string): Promise<boolean> {
  const [row] = await sql<{ is_waiting: boolean }>(rows, `select
    exists (select from deliveries where subject_id = $1 and starts_with(reaction, 'MatchReactions.') and done_at is null and discarded_at is null)
    or exists (select from shard_work where subject_id = $1)
    or exists (select from outbox o join facts f on f.id = o.fact_id where f.subject_id = $1)
    or exists (select from progress_tasks where kind = 'recompute' and state = 'RUNNING' and resume is not null) as is_waiting`, [subjectId]);
  return row?.is_waiting === true;
}

/** A pending organisation sees no people. */
async function isVerifiedHost(rows: Reader, actor: Actor, opportunity: OpportunityInput): Promise<boolean> {
  if (opportunity.organisationId !== actor.organisationId) return false;
  const [row] = await sql<{ verification: string }>(rows, 'select verification from organisations where id = $1', [opportunity.organisationId]);
  return row?.verification === 'VERIFIED';
}

const HOST_GROUPS = [MatchGroup.MEETS_EVERY_ESSENTIAL, MatchGroup.MEETS_MOST, MatchGroup.COULD_GROW_INTO_IT];

/** In a small market by group, inside a group shuffled the same way each time; else by the organisation's side. */
function inGroups(list: PeopleList | undefined, opportunityId: string): Placed[] {
  const placed = (list?.entries ?? []).map((entry) => ({ id: entry.profileId, group: MatchGroup[entry.group] }));
  if (list?.isSmall !== true) return placed;
  return placed.sort((a, b) => HOST_GROUPS.indexOf(a.group) - HOST_GROUPS.indexOf(b.group) || pairHash(a.id, opportunityId) - pairHash(b.id, opportunityId));
}
