import { Injectable } from '@nestjs/common';
import { isSmallForPerson, pairOf, personGroup } from '#libs/domain';
import { Database, NodeRegistry, NotFound, sql, type Actor, type Reader } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { MatchRow } from './match.js';
import { readOpportunityLists } from './lists/list.store.js';
import { presentMatch, type PairNotes } from './match.presenter.js';
import { MatchGroup, type MatchView } from './match.view.js';
import { readNotes } from './pairs/pair.notes.js';
import { PairQueries, type FoundPair } from './pairs/pair.queries.js';

/** One pair, scored and explained now, in the asker's terms. */
@Injectable()
export class MatchQueries {
  constructor(private readonly db: Database, private readonly pairs: PairQueries, private readonly nodes: NodeRegistry) {}

  onModuleInit(): void {
    this.nodes.registerReplay('MatchRow', (id, context) => this.ofRow(context.actor, id));
  }

  /** `profileId` is a profile's id or a candidateRef. Throws `NotFound` where the asker may not see the pair. */
  one(actor: Actor, profileId: string, opportunityId: string): Promise<MatchView> {
    return this.db.read(actor, async (rows) => this.view(rows, await this.pairs.find(rows, actor, profileId, opportunityId)));
  }

  private ofRow(actor: Actor, id: string): Promise<MatchView> {
    return this.db.read(actor, async (rows) => {
      const row = await rows.findOneBy(MatchRow, { id });
      const [opportunity] = row === null ? [] : await currentOpportunityInputs(rows, [row.opportunityId]);
      if (row === null || opportunity === undefined) throw new NotFound();
      const [found] = await this.pairs.findMany(rows, actor, [{ profileId: row.profileId, opportunity }]);
      return this.view(rows, found ?? null);
    });
  }

  private async view(rows: Reader, found: FoundPair | null): Promise<MatchView> {
    if (found === null) throw new NotFound();
    const [[shown], [notes]] = [await this.pairs.show(rows, [found]), await readNotes(rows, [found])];
    const view = shown === undefined ? null : presentMatch(shown, { ...notes, ...await this.placeOf(rows, found) });
    if (view === null) throw new NotFound();
    return view;
  }

  /** The group on lists of the asker's side, and whether their market is too small for numbers. Coordinators see them always. */
  private async placeOf(rows: Reader, { standing, profile, profileId, opportunity }: FoundPair): Promise<Pick<PairNotes, 'group' | 'isSmall'>> {
    if (standing === 'COORDINATOR') return {};
    if (standing === 'HOST') {
      const [small] = await sql(rows, 'select 1 from people_lists where opportunity_id = $1 and is_small', [opportunity.opportunityId]);
      return { isSmall: small !== undefined };
    }
    const list = (await readOpportunityLists(rows, [profileId])).get(profileId);
    const { taxonomy, weights } = await this.pairs.rules(rows);
    const group = MatchGroup[personGroup(pairOf(profile, opportunity, taxonomy, weights))];
    return { group, isSmall: list === undefined || isSmallForPerson(list.isSmall ? 0 : Infinity, list.entries.length) };
  }
}
