import type { Acting, CapacityKind } from '#libs/domain';

/** What a mutation's caller asked to be remembered, so that a retry gives the one result. */
export interface Idempotency { mutation: string; key: string; inputHash: string }

/** Who acts in this request. Read from the database at each request, never from the token. */
export interface Actor extends Acting {
  sessionId: string | null;
  /** Why the system acts on its own; null when a person does. */
  cause: string | null;
  requestId: string | null;
  idempotency?: Idempotency;
}

export const ANONYMOUS: Actor = {
  userId: null, capacity: null, organisationId: null, sessionId: null, cause: null, requestId: null,
};

/** The actor of automatic changes; `cause` says which reaction, timer or command made them. */
export function systemActor(cause: string): Actor {
  return { ...ANONYMOUS, cause };
}

export function isSystem(actor: Actor): boolean {
  return actor.userId === null && actor.cause !== null;
}

/** Something a person may act as; the session remembers the chosen one. */
export interface CapacityChoice { kind: CapacityKind; organisationId: string | null }

/** Turns a bearer token into an actor. Accounts provides it; the platform does not know what a session is. */
export abstract class ActorSource {
  /** The actor of a token, or null when the token is unknown, ended or expired. */
  abstract actorOf(token: string): Promise<Actor | null>;
}
