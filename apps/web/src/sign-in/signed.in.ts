import { Memberships, Who } from '../documents.generated.js';
import { SeeOther } from '../site/page.js';
import type { Visit } from '../site/visit.js';
import { CAPACITIES } from '../site/words.js';

/** One thing a person may act as, in words. */
export interface CapacityChoice { readonly value: string; readonly text: string; readonly checked: boolean }

/** Begins a fresh session: nothing of the one before it stays, so that nobody can have prepared it. */
export async function beginSession(visit: Visit, token: string): Promise<void> {
  const { next } = visit.session;
  for (const key of ['csrf', 'email', 'next', 'flash', 'who'] as const) delete visit.session[key];
  visit.session.token = token;
  if (next !== undefined) visit.session.next = next;
  await greet(visit);
}

/** Remembers how pages greet the person: their name and what they act as. */
export async function greet(visit: Visit): Promise<void> {
  const { viewer } = await visit.ask(Who, {});
  if (viewer === null) return;
  const { kind, organisationId } = viewer.capacity;
  const organisation = organisationId === null ? null : (await organisationNames(visit)).get(organisationId) ?? null;
  const isMember = viewer.capacities.some((one) => one.organisationId !== null);
  visit.session.who = { name: viewer.user.name ?? viewer.user.email ?? 'you', capacity: kind, organisationId, organisation, others: viewer.capacities.length - 1, isMember };
}

/** Everything the person may act as; several: they choose. */
export async function capacityChoices(visit: Visit): Promise<CapacityChoice[]> {
  const [{ viewer }, names] = await Promise.all([visit.ask(Who, {}), organisationNames(visit)]);
  return (viewer?.capacities ?? []).map(({ kind, organisationId }) => ({
    value: `${kind} ${organisationId ?? ''}`.trim(),
    text: kind === 'PERSON' ? 'Yourself, as analyst or student'
      : `${capitalised(CAPACITIES[kind] ?? kind)} of ${organisationId === null ? 'the forum' : names.get(organisationId) ?? 'an organisation'}`,
    checked: viewer?.capacity.kind === kind && viewer.capacity.organisationId === organisationId,
  }));
}

const STARTS: Readonly<Record<string, string>> = {
  PERSON: '/matches', MEMBER: '/host', OWNER: '/host', UNIVERSITY_COORDINATOR: '/host', COORDINATOR: '/queue', DEPUTY: '/queue', ADMIN: '/undelivered',
};

/** Where somebody begins: the page they wanted, or the first of what they act as. */
export function startOf(visit: Visit): SeeOther {
  const { next, who } = visit.session;
  delete visit.session.next;
  if (next !== undefined && isOwnPath(next)) return new SeeOther(next);
  return new SeeOther(STARTS[who?.capacity ?? ''] ?? '/');
}

/** Only paths of this site: a foreign address or one that a browser reads as foreign leads nowhere. */
export function isOwnPath(path: string): boolean {
  return /^\/(?![/\\])[^\\\s]{0,2000}$/.test(path);
}

async function organisationNames(visit: Visit): Promise<Map<string, string>> {
  const { myMemberships } = await visit.ask(Memberships, {});
  return new Map(myMemberships.flatMap(({ organisation }) => (organisation === null ? [] : [[organisation.id, organisation.name] as const])));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
