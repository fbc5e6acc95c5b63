import { Client } from '../../support/client.js';
import type { Scene } from '../page.case.js';

const made = new WeakMap<object, Map<string, Promise<string>>>();

/** Dev, who owns the first host of the demonstration, as a client of the API. */
export async function devs(scene: Scene): Promise<Client> {
  return personas(scene, 'host');
}

export async function personas(scene: Scene, persona: string): Promise<Client> {
  const token = await remembered(scene, `token of ${persona}`, async () => {
    const answer = await fetch(`${scene.world.api.url}/demo/session`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona }),
    });
    return ((await answer.json()) as { token: string }).token;
  });
  return new Client(scene.world.api.url, token);
}

export function remembered(scene: Scene, name: string, make: () => Promise<string>): Promise<string> {
  const known = made.get(scene) ?? new Map<string, Promise<string>>();
  made.set(scene, known);
  const value = known.get(name) ?? make();
  known.set(name, value);
  return value;
}

export function wrenshaw(scene: Scene): Promise<string> {
  return scene.one(`select id from organisations where name = 'Wrenshaw Borough Council'`);
}

/** The one that the personas can be introduced for: open, and with people who fit. */
export function openOne(scene: Scene): Promise<string> {
  return scene.one(`select id from opportunities where source_ref = 'opportunity-for-personas'`);
}

/** Somebody who fits it and with whom nothing has begun, as its host knows them. */
export function somebody(scene: Scene): Promise<string> {
  return remembered(scene, 'somebody', async () => {
    const dev = await devs(scene);
    const { nodes } = await dev.get<{ nodes: { candidateRef: string; match: { introduction: object | null } }[] }>(
      'query($id: ID!) { candidates(opportunityId: $id, first: 50) { nodes { candidateRef match { introduction { id } } } } }', { id: await openOne(scene) });
    const free = nodes.find(({ match }) => match.introduction === null);
    if (free === undefined) throw new Error('nobody in the demonstration is free to be introduced');
    return free.candidateRef;
  });
}

/** Somebody for whom an introduction was asked for by its host, with the opportunity: `<opportunity>/candidates/<ref>`. */
export function introduced(scene: Scene): Promise<string> {
  return remembered(scene, 'introduced', async () => {
    const dev = await devs(scene);
    const { nodes } = await dev.get<{ nodes: { opportunityId: string; candidateRef: string }[] }>('{ introductions(first: 5) { nodes { opportunityId candidateRef } } }');
    const [first] = nodes;
    if (first === undefined) throw new Error('the demonstration has no introduction');
    return `${first.opportunityId}/candidates/${first.candidateRef}`;
  });
}

const COMPLETE = {
  purpose: 'Help residents to see where repairs take longest, and why.', mode: 'REMOTE', hoursPerWeek: 22, pay: { isPaid: true, basis: 'HOUR', minPence: 1450 },
};

/** A draft of Dev's, made once for a scene and known by its title. */
export function draftOf(scene: Scene, title: string, isComplete: boolean): Promise<string> {
  return remembered(scene, `draft ${title}`, async () => {
    const dev = await devs(scene);
    const [skill] = await dev.get<{ id: string }[]>('{ skills(text: "SQL") { id } }');
    const words = isComplete ? {
      ...COMPLETE, closesOn: await scene.one(`select to_char(app_clock() + interval '20 days', 'YYYY-MM-DD')`), requirements: [{ skillId: skill?.id, level: 2, importance: 'ESSENTIAL' }],
    } : {};
    const { id } = await dev.change<{ id: string }>('draftOpportunity', { organisationId: await wrenshaw(scene), kind: 'PLACEMENT', title, ...words }, 'Opportunity');
    return id;
  });
}

/** One that was sent back by a coordinator. */
export function returnedOne(scene: Scene): Promise<string> {
  return remembered(scene, 'returned', async () => {
    const dev = await devs(scene);
    const id = await draftOf(scene, 'Placement: call me about it', true);
    const purpose = 'Call 0121 496 0000 to hear all about this work with us.';
    const { version } = await dev.change<{ version: number }>('reviseOpportunity', { opportunityId: id, version: 1, purpose }, 'Opportunity');
    const submitted = await dev.change<{ version: number }>('publishOpportunity', { opportunityId: id, version }, 'Opportunity');
    const coordinator = await personas(scene, 'coordinator');
    await coordinator.change('returnOpportunity', { opportunityId: id, version: submitted.version, reason: 'Please move the telephone number to the contact.' }, 'Opportunity');
    return id;
  });
}

/** One that another host asked Dev's organisation to offer with it. */
export function coHosted(scene: Scene): Promise<string> {
  return remembered(scene, 'co-hosted', async () => {
    const ruth = await personas(scene, 'university');
    const organisationId = await scene.one(`select id from organisations where name = 'University of Mid Mercia'`);
    const words = { organisationId, kind: 'PROJECT', title: 'Project: one map of both campuses', coHostIds: [await wrenshaw(scene)] };
    const { id } = await ruth.change<{ id: string }>('draftOpportunity', words, 'Opportunity');
    return id;
  });
}

/** Somebody whom Dev put aside after all, with the opportunity: `<opportunity>/candidates/<ref>`. Not who is free to be introduced: there are few. */
export function aside(scene: Scene): Promise<string> {
  return remembered(scene, 'aside', async () => {
    const dev = await devs(scene);
    const { nodes } = await dev.get<{ nodes: { opportunityId: string; candidateRef: string }[] }>('{ introductions(first: 5) { nodes { opportunityId candidateRef } } }');
    const last = nodes.at(-1);
    if (last === undefined) throw new Error('the demonstration has no introduction');
    await dev.change('dismissMatch', { profileId: last.candidateRef, opportunityId: last.opportunityId, reason: 'timing' }, 'Match', 'isDismissed');
    return `${last.opportunityId}/candidates/${last.candidateRef}`;
  });
}

/** A draft of Dev's that asks for these skills, all of them essential and at the highest level. */
export function askingFor(scene: Scene, title: string, labels: readonly string[]): Promise<string> {
  return remembered(scene, `asking ${title}`, async () => {
    const dev = await devs(scene);
    const skills = await Promise.all(labels.map((text) => dev.get<{ id: string }[]>('query($text: String!) { skills(text: $text, first: 1) { id } }', { text })));
    const requirements = skills.flatMap(([skill]) => (skill === undefined ? [] : [{ skillId: skill.id, level: 4, importance: 'ESSENTIAL' }]));
    const words = { organisationId: await wrenshaw(scene), kind: 'PLACEMENT', title, mode: 'REMOTE', requirements };
    return (await dev.change<{ id: string }>('draftOpportunity', words, 'Opportunity')).id;
  });
}
