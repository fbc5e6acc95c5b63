import { Injectable } from '@nestjs/common';
import type { CapacityKind } from '#libs/domain';
import { ActorSource, Database, sql, type Actor } from '#libs/platform';
import { hashToken } from './account.service.js';

interface Found { session_id: string; user_id: string; capacity: CapacityKind; organisation_id: string | null }

/** Reads the actor of a token from the database at every request: an ended session, a suspended user and a lost role count at once. */
@Injectable()
export class SessionActors extends ActorSource {
  constructor(private readonly db: Database) {
    super();
  }

  async actorOf(token: string): Promise<Actor | null> {
    const [found] = await sql<Found>(this.db.source.manager, 'select * from session_actor($1)', [hashToken(token)]);
    if (found === undefined) return null;
    return {
      userId: found.user_id, sessionId: found.session_id, capacity: found.capacity, organisationId: found.organisation_id, cause: null, requestId: null,
    };
  }
}
