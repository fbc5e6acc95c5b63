import { formatDay, londonDayOf } from '#libs/domain';
import { Appointment, Consent, ConsentPurpose, Membership, MembershipRole, PRIVACY_NOTICE_VERSION, User } from '#libs/accounts';
import { CongestionService, IntroductionAnswer, IntroductionService, ReviewDecision } from '#libs/matches';
import { OpportunityService } from '#libs/opportunities';
import { OrganisationKind, OrganisationService } from '#libs/organisations';
import { Database, sql, systemActor, type Actor, type Tx } from '#libs/platform';
import { ProfileService } from '#libs/profiles';
import { LearningRoute, LearningRouteState, resolveSkill } from '#libs/skills';
import type { RunningWorker } from '../../../worker/src/worker.app.js';
import { makeOpportunity, openToPersonas } from './opportunity.seed.js';
import { PENDING_ORGANISATION, SEED_ORGANISATIONS, type SeedOrganisation } from './organisation.table.js';
import { amina, makePerson, sam, type SeedPerson } from './person.seed.js';
import { Random } from './random.js';
import { readRoles, type Role } from './role.queries.js';

/** How much of everything: the whole demonstration, or a small one. */
const SIZES = { full: { organisations: 12, opportunities: 66, people: 210 }, small: { organisations: 5, opportunities: 12, people: 28 } } as const;
const SEED = 20_261;
const BATCH = 20;
const DEPUTY = 'deputy@forum.example';
const EXAMPLE_SKILLS = ['SQL', 'Power BI', 'Python', 'R', 'Data visualisation'] as const;
/** Who owns the first hosts of the table. */
const PERSONA_OWNERS = [['dev@wrenshaw.example', 'Dev Malhotra'], ['ruth@midmercia.example', 'Ruth Abara']] as const;

type Host = SeedOrganisation & { id: string };

/** Invented organisations, people and opportunities, with personas ready and one introduction half-way. Does nothing a second time. */
export async function seedDemonstration(worker: RunningWorker, size: keyof typeof SIZES, say: (line: string) => void): Promise<void> {
  const db = worker.get(Database);
  const [known] = await sql(db.source.manager, `select 1 from users where email = 'amina@people.example'`);
  if (known !== undefined) return;
  say('Setting up the demonstration ...');
  const seed = new Seed(worker, db, SIZES[size]);
  await seed.run();
}

class Seed {
  private readonly random = new Random(SEED);
  private today = 0;

  constructor(private readonly worker: RunningWorker, private readonly db: Database, private readonly size: (typeof SIZES)['full' | 'small']) {}

  async run(): Promise<void> {
    await this.write(async (tx) => { this.today = londonDayOf(tx.now.getTime()); await Promise.resolve(); });
    const roles = await readRoles(this.db);
    const hosts = await this.organisations();
    await this.staff(hosts);
    await this.learning();
    await this.people(roles);
    await this.opportunities(hosts, roles);
    await this.worker.engine.drain(120);
    await this.introductions();
    await this.worker.engine.drain(60);
    // The first of the daily runs, so that nobody who tries it has to wait for an hour.
    await this.write((tx) => this.worker.get(CongestionService).runIfDue(tx));
    await this.worker.engine.drain(60);
  }

  private readonly days = (ahead: number): string => formatDay(this.today + ahead);

  private write<T>(change: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.write(systemActor('seed'), change);
  }

  private async organisations(): Promise<Host[]> {
    const service = this.worker.get(OrganisationService);
    return this.write(async (tx) => {
      const hosts: Host[] = [];
      for (const host of SEED_ORGANISATIONS.slice(0, this.size.organisations)) {
        hosts.push({ ...host, id: (await service.importOrganisation(tx, { ...rowOf(host), isVerified: true })).id });
      }
      const owner = await makeUser(tx, 'jo@people.example', 'Jo Larkin');
      const { id } = await service.importOrganisation(tx, { ...rowOf(PENDING_ORGANISATION), isVerified: false });
      await join(tx, owner, id, MembershipRole.OWNER);
      await tx.due({ subjectId: id, kind: 'organisation.verify', owner: 'COORDINATOR', organisationId: id, dueAt: new Date(tx.now.getTime() + 4 * 86_400_000) });
      return hosts;
    });
  }

  /** The personas that are not candidates, and an owner for every host. */
  private async staff(hosts: readonly Host[]): Promise<void> {
    await this.write(async (tx) => {
      for (const [at, host] of hosts.entries()) {
        const [email, name] = PERSONA_OWNERS[at] ?? [`owner-${String(at)}@hosts.example`, `Owner of ${host.name}`];
        await join(tx, await makeUser(tx, email, name), host.id, at === 1 ? MembershipRole.UNIVERSITY_COORDINATOR : MembershipRole.OWNER);
      }
      for (const [email, name, role] of [
        ['coordinator@forum.example', 'Chris Okoro', 'COORDINATOR'], ['second.coordinator@forum.example', 'Pat Lindley', 'COORDINATOR'],
        ['admin@forum.example', 'Alex Brandt', 'ADMIN'], ['second.admin@forum.example', 'Jo Achebe', 'ADMIN'],
        ['reviewer@forum.example', 'Robin Shah', 'REVIEWER'], [DEPUTY, 'Noor Haddad', 'DEPUTY'],
      ] as const) {
        const user = await makeUser(tx, email, name);
        await tx.rows.save(tx.rows.create(Appointment, { userId: user.id, role }));
        // A deputy belongs to a host, here to one that no persona owns.
        if (email === DEPUTY && hosts[2] !== undefined) await join(tx, user, hosts[2].id, MembershipRole.MEMBER);
      }
    });
  }

  /** Invented ways to learn what is asked for most. */
  private async learning(): Promise<void> {
    await this.write(async (tx) => {
      for (const [at, label] of EXAMPLE_SKILLS.entries()) {
        const skill = await resolveSkill(tx.rows, label);
        if (skill === null) continue;
        const common = { skillId: skill.id, state: LearningRouteState.LISTED, lastCheckedAt: tx.now, url: `https://example.org/learning/${skill.code}` };
        const online = { ...common, fromLevel: 0, toLevel: 2, title: `${label} for beginners (example)`, provider: 'Example Open Courses', costPence: 0, hours: 20 + 5 * at };
        const evenings = { ...common, fromLevel: 1, toLevel: 3, title: `${label} by night (example)`, provider: 'Example College', costPence: 18_000, hours: 36, place: 'Dudley' };
        await tx.rows.insert(LearningRoute, [online, evenings]);
      }
    });
  }

  private async people(roles: readonly Role[]): Promise<void> {
    const people = [amina(roles, this.days), sam(roles, this.days)];
    for (let at = 0; people.length < this.size.people; at += 1) people.push(makePerson(at, roles, this.random, this.days));
    for (let from = 0; from < people.length; from += BATCH) {
      await this.write(async (tx) => { for (const person of people.slice(from, from + BATCH)) await this.person(tx, person); });
    }
  }

  private async person(tx: Tx, { email, name, profile }: SeedPerson): Promise<void> {
    const user = await makeUser(tx, email, name);
    await tx.rows.save(tx.rows.create(Consent, {
      userId: user.id, purpose: ConsentPurpose.PRIVACY_NOTICE, noticeVersion: PRIVACY_NOTICE_VERSION, givenAt: tx.now, createdBy: user.id,
    }));
    await this.worker.get(ProfileService).importProfile(tx, user.id, profile);
  }

  private async opportunities(hosts: readonly Host[], roles: readonly Role[]): Promise<void> {
    const service = this.worker.get(OpportunityService);
    const analysts = roles.filter((role) => /analyst/i.test(role.label));
    const rows = Array.from({ length: this.size.opportunities }, (_, at) => {
      const host = hosts[at % hosts.length] ?? hosts[0];
      if (host === undefined) throw new Error('there are no hosts to seed for');
      const made = makeOpportunity(at, host, this.random.one(at % 2 === 0 ? analysts : roles), this.random, this.days);
      // The second host asks the first to take part, so that a request waits for its owner.
      return at === 1 && hosts[0] !== undefined ? { ...made, coHostIds: [hosts[0].id] } : made;
    });
    const first = roles.find((role) => role.label === 'Data analyst – associate') ?? roles[0];
    if (hosts[0] !== undefined && first !== undefined) rows.push(openToPersonas(hosts[0], first, this.days));
    for (let from = 0; from < rows.length; from += BATCH) {
      await this.write(async (tx) => { for (const row of rows.slice(from, from + BATCH)) await service.importOpportunity(tx, row); });
    }
  }

  /** One that waits for the coordinator, and one that waits for its candidate. */
  private async introductions(): Promise<void> {
    const service = this.worker.get(IntroductionService);
    const dev = await this.actor('dev@wrenshaw.example', 'OWNER');
    const coordinator = await this.actor('coordinator@forum.example', 'COORDINATOR');
    for (const [email, isApproved] of [['amina@people.example', true], ['sam@students.example', false]] as const) {
      const pair = await this.bestPair(email, dev.organisationId ?? '');
      if (pair === null) continue;
      const proposed = await this.db.write(dev, (tx) => service.propose(tx, pair));
      if (isApproved && proposed.state === 'PROPOSED') {
        await this.db.write(coordinator, (tx) => service.review(tx, { introductionId: proposed.id, version: proposed.version, decision: ReviewDecision.APPROVE }));
      }
    }
    await this.connect(coordinator, dev.organisationId ?? '');
  }

  /** One introduction of another host goes all the way, so that an application is under way. */
  private async connect(coordinator: Actor, besides: string): Promise<void> {
    const service = this.worker.get(IntroductionService);
    const [found] = await sql<{ email: string; owner: string; organisationId: string }>(this.db.source.manager, `
      select u.email, o.email as owner, l.organisation_id as "organisationId" from people_lists l cross join lateral jsonb_array_elements(l.entries) e
        join profiles p on p.id = (e ->> 'profileId')::uuid join users u on u.id = p.user_id and u.email like 'person-%'
        join memberships m on m.organisation_id = l.organisation_id and m.role = 'OWNER' and m.ended_at is null join users o on o.id = m.user_id
      where l.organisation_id <> $1 order by (e ->> 'organisation')::int desc, u.email limit 1`, [besides]);
    const pair = found === undefined ? null : await this.bestPair(found.email, found.organisationId);
    if (found === undefined || pair === null) return;
    const owner = await this.actor(found.owner, 'OWNER');
    let introduction = await this.db.write(owner, (tx) => service.propose(tx, pair));
    const named = (): { introductionId: string; version: number } => ({ introductionId: introduction.id, version: introduction.version });
    if (introduction.state === 'PROPOSED') introduction = await this.db.write(coordinator, (tx) => service.review(tx, { ...named(), decision: ReviewDecision.APPROVE }));
    const person = await this.actor(found.email, 'PERSON');
    await this.db.write(person, (tx) => service.answer(tx, { ...named(), answer: IntroductionAnswer.YES }));
  }

  /** The person's place in the lists of the organisation, as the organisation knows them. */
  private async bestPair(email: string, organisationId: string): Promise<{ profileId: string; opportunityId: string } | null> {
    const [row] = await sql<{ profileId: string; opportunityId: string }>(this.db.source.manager, `
      select r.ref as "profileId", l.opportunity_id as "opportunityId" from people_lists l
        cross join lateral jsonb_array_elements(l.entries) e join profiles p on p.id = (e ->> 'profileId')::uuid join users u on u.id = p.user_id and u.email = $1
        join candidate_refs r on r.profile_id = p.id and r.organisation_id = l.organisation_id
      where l.organisation_id = $2 order by (e ->> 'organisation')::int desc, l.opportunity_id limit 1`, [email, organisationId]);
    return row ?? null;
  }

  private async actor(email: string, capacity: 'OWNER' | 'COORDINATOR' | 'PERSON'): Promise<Actor> {
    const [row] = await sql<{ id: string; organisation_id: string | null }>(this.db.source.manager, `select u.id, m.organisation_id from users u
      left join memberships m on m.user_id = u.id and m.ended_at is null where u.email = $1`, [email]);
    if (row === undefined) throw new Error(`the persona ${email} is missing`);
    return { userId: row.id, capacity, organisationId: row.organisation_id, sessionId: null, cause: null, requestId: null };
  }
}

function rowOf({ name, kind, area }: SeedOrganisation): { name: string; kind: OrganisationKind; area: string; source: string; isExample: boolean } {
  return { name, kind: OrganisationKind[kind], area, source: 'demonstration', isExample: true };
}

async function makeUser(tx: Tx, email: string, name: string): Promise<User> {
  return tx.rows.save(tx.rows.create(User, { email, name }));
}

async function join(tx: Tx, user: User, organisationId: string, role: MembershipRole): Promise<void> {
  await tx.rows.save(tx.rows.create(Membership, { userId: user.id, organisationId, role, acceptedAt: tx.now, createdBy: user.id }));
}
