import { formatDay } from '#libs/domain';
import { OpportunityService } from '#libs/opportunities';
import { clock, Database, sql, systemActor, type Actor, type Tx } from '#libs/platform';
import { ProfileService } from '#libs/profiles';
import type { Client } from '../support/client.js';
import { Market, type Known } from '../support/market.js';
import type { Next } from '../support/sequence.js';
import type { World } from '../support/world.js';

type Imported = Parameters<ProfileService['importProfile']>[2];
type Advert = Parameters<OpportunityService['importOpportunity']>[1];

const LABELS = ['SQL', 'Python', 'Power BI'];
const BATCH = 40;

/**
 * A market of people who nearly all fit nearly everything, on few levels: lists are cut, and full of ties. It is changed by the services themselves, in
 * the process of the test, so that hundreds of changes take seconds.
 */
export class ShardMarket {
  readonly profileIds: string[] = [];
  readonly opportunityIds: string[] = [];
  private readonly userIds: string[] = [];
  private skills: string[] = [];
  private owner: Actor = systemActor('test');

  constructor(private readonly world: World, private readonly next: Next) {}

  async fill(people: number, opportunities: number, coordinator: Client): Promise<void> {
    const market = new Market(this.world);
    this.skills = await Promise.all(LABELS.map((label) => market.skill(label)));
    const { organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027');
    const [user] = await this.world.database.query<{ id: string }>(`select id from users where email = 'dev@dudley.example'`);
    this.owner = acting(user!.id, 'OWNER', organisation);
    for (let from = 0; from < people; from += BATCH) {
      await this.write(async (tx) => {
        for (let at = from; at < Math.min(people, from + BATCH); at += 1) {
          const [made] = await sql<{ id: string }>(tx.rows, 'insert into users (email, name) values ($1, $1) returning id', [`p${String(at)}@people.example`]);
          await tx.rows.query(`insert into consents (user_id, purpose, notice_version, given_at, created_by) values ($1, 'PRIVACY_NOTICE', 1, app_clock(), $1)`, [made!.id]);
          this.userIds.push(made!.id);
          this.profileIds.push((await this.profiles.importProfile(tx, made!.id, this.words())).id);
        }
      });
    }
    for (let at = 0; at < opportunities; at += 1) {
      this.opportunityIds.push((await this.write((tx) => this.opportunities.importOpportunity(tx, this.advert(at)))).id);
    }
  }

  /** One change from either side: words, a pause, a return. */
  async change(): Promise<void> {
    await (this.next(4) === 0 ? this.changeOpportunity(this.next(this.opportunityIds.length)) : this.changePerson(this.next(this.profileIds.length)));
  }

  async changePerson(at: number): Promise<void> {
    const person = acting(this.userIds[at]!, 'PERSON', null);
    const { state, version } = await this.stateOf('profiles', this.profileIds[at]!);
    if (state === 'PAUSED') await this.write((tx) => this.profiles.resume(tx, { version }), person);
    else if (this.next(5) === 0) await this.write((tx) => this.profiles.pause(tx, { version }), person);
    else await this.write((tx) => this.profiles.importProfile(tx, this.userIds[at]!, this.words()));
  }

  /** One change after which the person is in the market, for whoever may see them. */
  async makeActive(at: number): Promise<void> {
    const { state, version } = await this.stateOf('profiles', this.profileIds[at]!);
    if (state === 'PAUSED') await this.write((tx) => this.profiles.resume(tx, { version }), acting(this.userIds[at]!, 'PERSON', null));
    await this.write((tx) => this.profiles.importProfile(tx, this.userIds[at]!, { ...this.words(), visibility: 'INTRODUCED_ONLY' } as Imported));
  }

  async changeOpportunity(at: number): Promise<void> {
    const opportunityId = this.opportunityIds[at]!;
    const { state, version } = await this.stateOf('opportunities', opportunityId);
    if (state === 'PAUSED') await this.write((tx) => this.opportunities.resume(tx, { opportunityId, version }), this.owner);
    else if (this.next(5) === 0) await this.write((tx) => this.opportunities.pause(tx, { opportunityId, version }), this.owner);
    else await this.write((tx) => this.opportunities.importOpportunity(tx, this.advert(at)));
  }

  private async stateOf(table: 'profiles' | 'opportunities', id: string): Promise<{ state: string; version: number }> {
    const [row] = await this.world.database.query<{ state: string; version: number }>(`select state, version from ${table} where id = $1`, [id]);
    return row!;
  }

  private words(): Imported {
    return {
      isPublished: true, isExample: true, name: 'Somebody', isAdult: true, headline: 'Analyst', outcode: 'DY1', modes: ['REMOTE', 'HYBRID'],
      acceptsKinds: ['PROJECT'], patterns: ['FLEXIBLE'], acceptsUnpaid: true,
      visibility: this.next(9) === 0 ? 'PRIVATE' : 'INTRODUCED_ONLY', interests: [['health', 'transport', 'homes'][this.next(3)]],
      skills: this.skills.slice(0, 1 + this.next(3)).map((skillId) => ({ skillId, level: 1 + this.next(4), evidence: 'SELF', isWanted: this.next(3) === 0 })),
    } as Imported;
  }

  private advert(at: number): Advert {
    const requirements = this.skills.slice(this.next(2)).map((skillId, n) => ({ skillId, level: 1 + this.next(2), importance: n === 0 ? 'ESSENTIAL' : 'DESIRABLE' }));
    return {
      source: 'test', sourceRef: `advert-${String(at)}`, organisationId: this.owner.organisationId, kind: 'PROJECT', isExample: true, isOpen: true,
      title: `Project ${String(at)}`, purpose: 'Help residents to find services near them.', requirements, mode: 'REMOTE', hoursPerWeek: 7 + this.next(3),
      closesOn: formatDay(Math.floor(clock.milliseconds() / 86_400_000) + 60), pay: { isPaid: true, minPence: 1500, maxPence: 1600, basis: 'HOUR' }, openTo: ['ANYONE'],
      themes: [['health', 'transport', 'homes'][this.next(3)]], contactRole: 'Head of insight', supervisorRole: 'Senior analyst', places: 2,
      project: { problem: 'Which services are hard to reach?', deliverable: 'A short report', effortHours: 80, teamSize: 2 },
    } as unknown as Advert;
  }

  private get profiles(): ProfileService {
    return this.world.worker!.get(ProfileService);
  }

  private get opportunities(): OpportunityService {
    return this.world.worker!.get(OpportunityService);
  }

  private write<T>(change: (tx: Tx) => Promise<T>, actor = systemActor('test')): Promise<T> {
    return this.world.worker!.get(Database).write(actor, change);
  }
}

function acting(userId: string, capacity: 'PERSON' | 'OWNER', organisation: Known | null): Actor {
  return { ...systemActor('test'), cause: null, userId, capacity, organisationId: organisation?.id ?? null };
}
