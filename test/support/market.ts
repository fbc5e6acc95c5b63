import type { Client } from './client.js';
import type { World } from './world.js';

export interface Known { id: string; version: number }
export interface Host { owner: Client; organisation: Known }
export interface Analyst { person: Client; profile: Known }
export interface OpenMarket extends Host { market: Market; coordinator: Client; sql: string }

/** Things that journeys need before they begin, all made through the public API. */
export class Market {
  constructor(readonly world: World) {}

  /** The id of a skill of ours, by its exact label. */
  async skill(label: string): Promise<string> {
    const found = await this.world.anonymous().get<{ id: string; label: string }[]>('query($text: String!) { skills(text: $text, first: 10) { id label } }', { text: label });
    const skill = found.find((one) => one.label.toLowerCase() === label.toLowerCase());
    if (skill === undefined) throw new Error(`no skill is called ${label}; found ${found.map((one) => one.label).join(', ')}`);
    return skill.id;
  }

  /** A council that a coordinator verified, and its owner acting for it. */
  async council(coordinator: Client, ownerEmail: string, name: string, gssCode: string): Promise<Host> {
    const owner = await this.world.signIn(ownerEmail);
    const registered = await owner.change<Known>('registerOrganisation', { name, kind: 'COUNCIL', registerIds: { gssCode }, area: gssCode }, 'Organisation');
    const organisation = await coordinator.change<Known>('verifyOrganisation', { organisationId: registered.id, version: registered.version, decision: 'VERIFY' }, 'Organisation');
    await owner.change('chooseCapacity', { kind: 'OWNER', organisationId: organisation.id }, 'Viewer', 'capacity { kind }');
    return { owner, organisation };
  }

  /** A person with an active profile. */
  async analyst(email: string, profile: object): Promise<Analyst> {
    const person = await this.world.signIn(email);
    return { person, profile: await this.publish(person, profile) };
  }

  /** The first profile of somebody who is signed in, with their consent. */
  async publish(person: Client, profile: object): Promise<Known> {
    await person.change('giveConsent', { purpose: 'PRIVACY_NOTICE', version: 1 }, 'Consent', 'id');
    const saved = await person.change<Known>('saveProfile', profile, 'Profile');
    return person.change<Known>('publishProfile', { version: saved.version }, 'Profile');
  }

  /** Changes the profile that somebody has, whatever its version. */
  async revise(person: Client, changes: object): Promise<Known> {
    const { version } = await person.get<Known>('{ myProfile { id version } }');
    return person.change<Known>('saveProfile', { version, ...changes }, 'Profile');
  }

  /** An open opportunity of the organisation the client acts for. */
  async opportunity(owner: Client, organisationId: string, opportunity: object): Promise<Known> {
    const draft = await owner.change<Known>('draftOpportunity', { organisationId, ...opportunity }, 'Opportunity');
    return owner.change<Known>('publishOpportunity', { opportunityId: draft.id, version: draft.version }, 'Opportunity', 'id version state');
  }
}

/**
 * What most stories begin with: our own list of skills (`sql` is the id of one), a coordinator, and Dudley Council, which is verified and whose owner,
 * dev@dudley.example, acts for it.
 */
export async function openMarket(world: World): Promise<OpenMarket> {
  const market = new Market(world);
  await world.seedSkills();
  const coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
  const council = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027');
  return { market, coordinator, ...council, sql: await market.skill('SQL') };
}
