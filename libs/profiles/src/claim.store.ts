import { In } from 'typeorm';
import type { Tx } from '#libs/platform';
import { keyOf, type ClaimWords } from './claim.reader.js';
import { SkillClaim } from './skill.claim.js';

const WORDS = ['level', 'evidence', 'isWanted', 'lastUsedOn'] as const;

/** The claims of a profile, oldest first. */
export function claimsOf(rows: Pick<Tx['rows'], 'find'>, profileIds: readonly string[]): Promise<SkillClaim[]> {
  return rows.find(SkillClaim, { where: { profileId: In([...profileIds]) }, order: { id: 'ASC' } });
}

/** Makes these the claims of the profile. Answers whether anything changed; a claim that stays keeps its row. */
export async function writeClaims(tx: Tx, profileId: string, wanted: readonly ClaimWords[]): Promise<boolean> {
  const held = new Map((await claimsOf(tx.rows, [profileId])).map((claim) => [keyOf(claim), claim]));
  const kept = new Set(wanted.map(keyOf));
  const gone = [...held].flatMap(([key, claim]) => (kept.has(key) ? [] : [claim.id]));
  const changed = wanted.flatMap((words) => {
    const claim = held.get(keyOf(words));
    if (claim === undefined) return [tx.rows.create(SkillClaim, { ...words, profileId, createdBy: tx.actor.userId })];
    if (WORDS.every((word) => claim[word] === words[word])) return [];
    return [Object.assign(claim, words, { version: claim.version + 1, updatedAt: tx.now })];
  });
  if (gone.length > 0) await tx.rows.delete(SkillClaim, { id: In(gone) });
  if (changed.length > 0) await tx.rows.save(changed);
  return gone.length + changed.length > 0;
}
