/** The two total orders of matching, and the stable hash that breaks ties without favouring anybody's id. */

/** A place in a host's list: `organisation` is Uo. */
export interface RankedPerson { readonly profileId: string; readonly organisation: number; readonly hash: number }

/** A place in a person's list: `twoSided` is H, `candidate` Uc, `organisation` Uo. */
export interface RankedOpportunity {
  readonly opportunityId: string;
  readonly twoSided: number;
  readonly candidate: number;
  readonly organisation: number;
  readonly hash: number;
}

/** FNV-1a over the UTF-16 code units, 0..2^32 - 1. Worked out once per id by an index. */
export function idHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Joins the hashes of both ids into one, 0..2^32 - 1: with each partner a person stands elsewhere among her equals. */
export function joinHashes(profileHash: number, opportunityHash: number): number {
  let hash = profileHash ^ Math.imul(opportunityHash, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export function pairHash(profileId: string, opportunityId: string): number {
  return joinHashes(idHash(profileId), idHash(opportunityId));
}

/** A host's order: Uo, highest first; then the hash; then the id. Nothing of the person's side. */
export function comparePeople(a: RankedPerson, b: RankedPerson): number {
  return b.organisation - a.organisation || a.hash - b.hash || compareIds(a.profileId, b.profileId);
}

/** A person's order: H, then Uc, highest first; then the hash; then the id. */
export function compareOpportunities(a: RankedOpportunity, b: RankedOpportunity): number {
  return b.twoSided - a.twoSided || b.candidate - a.candidate || a.hash - b.hash || compareIds(a.opportunityId, b.opportunityId);
}

/** By code unit: no locale can change a list. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
