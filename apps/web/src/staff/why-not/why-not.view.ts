import type { PeopleCalledQuery } from '../../documents.generated.js';

const ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
const SLUG_IN_ADDRESS = /\/opportunities\/([\w-]{1,200})/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/** The id in what somebody pasted, an address or the id alone; null where there is none. */
export function idIn(text: string): string | null {
  return ID.exec(text)?.[0]?.toLowerCase() ?? null;
}

/** The opportunity that an address, a slug or an id names; null for words to look for. */
export function opportunityIn(text: string): { id: string } | { slug: string } | null {
  const slug = SLUG_IN_ADDRESS.exec(text)?.[1] ?? (SLUG.test(text.trim()) ? text.trim() : null);
  if (slug !== null && !ID.test(slug)) return { slug };
  const id = idIn(text);
  return id === null ? null : { id };
}

type Called = PeopleCalledQuery['people']['nodes'][number];

/** Why somebody is on no list at all, whatever the opportunity. */
const AWAY: Readonly<Record<string, string>> = {
  PAUSED: 'has paused their profile, and is on no list', DORMANT: 'has not signed in for six months, and is on no list until they confirm their profile',
};

/** Somebody who was found by name; without an address where there is nothing more to ask. */
export function calledItem({ name, headline, state }: Called, href: string): { name: string; headline: string | null; away: string; href: string | null } {
  const away = AWAY[state] ?? (state === 'ACTIVE' ? '' : 'has no profile that is matched now');
  return { name: name ?? 'Somebody', headline, away, href: away === '' ? href : null };
}
