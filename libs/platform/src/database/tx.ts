import type { EntityManager } from 'typeorm';
import type { FactKind, Facts } from '#libs/domain';
import type { Actor } from '../access/actor.js';
import type { DueItem } from './due.js';

/** One write transaction: everything a service verb needs, passed as its first argument. */
export interface Tx {
  rows: EntityManager;
  actor: Actor;
  /** The database's time when the transaction began: every deadline inside it is judged by this. */
  now: Date;
  /** Buffers a fact; the transaction's last statement stores all of them with their outbox rows. */
  record<K extends FactKind>(kind: K, subjectId: string, payload: Facts[K], cause?: string): void;
  due(item: DueItem): Promise<void>;
  settle(subjectId: string, kind: string): Promise<void>;
}
