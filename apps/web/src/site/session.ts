import { createHash, randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { getIronSession, type IronSession } from 'iron-session';

/** What the browser carries for us, sealed: it can neither read nor change it, and no token leaves the server in the clear. */
export interface SessionContent {
  /** Bearer token for the API; undefined: nobody is signed in. */
  token?: string;
  /** Every form that changes something repeats it. */
  csrf?: string;
  who?: Who;
  /** Address that was given on the first page of signing in. */
  email?: string;
  /** Where to go after signing in. */
  next?: string;
  /** Said once, on the next page. */
  flash?: string;
}

/** Who is signed in, as pages greet them. What they may do is known to the API alone. */
export interface Who { name: string; capacity: string; organisationId: string | null; organisation: string | null; others: number; isMember: boolean }

export type Session = IronSession<SessionContent>;

const FOURTEEN_DAYS = 14 * 86_400;

/** How sessions are sealed; `isSecure` where the public address is https. */
export interface Sealing { secret: string; isSecure: boolean }

export function openSession(request: Request, response: Response, { secret, isSecure }: Sealing): Promise<Session> {
  return getIronSession<SessionContent>(request, response, {
    password: createHash('sha256').update(secret).digest('hex'), ttl: FOURTEEN_DAYS,
    cookieName: isSecure ? '__Host-skills_exchange' : 'skills_exchange',
    cookieOptions: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' },
  });
}

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
