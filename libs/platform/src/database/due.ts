import type { EntityManager } from 'typeorm';

/** Something that waits for a person: who owns it and until when. One open item per subject and kind. */
export interface DueItem {
  subjectId: string;
  kind: string;
  /** The capacity that must act: `COORDINATOR`, or an organisation's or a person's own. */
  owner: 'COORDINATOR' | 'ORGANISATION' | 'PERSON';
  organisationId?: string;
  userId?: string;
  dueAt: Date;
}

/** Opens and settles due items; the review queue, chasers and lapses read them. */
export class DueItems {
  constructor(private readonly rows: EntityManager) {}

  async open(item: DueItem): Promise<void> {
    await this.rows.query(
      `insert into due_items (subject_id, kind, owner, organisation_id, user_id, due_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (subject_id, kind) where settled_at is null do update set due_at = excluded.due_at`,
      [item.subjectId, item.kind, item.owner, item.organisationId ?? null, item.userId ?? null, item.dueAt],
    );
  }

  async settle(subjectId: string, kind: string): Promise<void> {
    await this.rows.query(
      'update due_items set settled_at = app_clock() where subject_id = $1 and kind = $2 and settled_at is null',
      [subjectId, kind],
    );
  }
}
