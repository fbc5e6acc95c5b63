import { createHash, randomBytes } from 'node:crypto';
import { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';
import { getIronSession, type IronSession, type SessionOptions } from 'iron-session';

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

/** Deriving the keys of a seal takes a third of what a page costs: what was unsealed lately is remembered by its seal, for so long and so many. */
const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 1_000;

/** Opens the sessions of requests. Whether somebody is still signed in is for the API to say, by the token inside. */
export class Sessions {
  private readonly options: SessionOptions;
  private readonly unsealed = new Map<string, { readonly content: string; readonly until: number }>();

  constructor({ secret, isSecure }: Sealing) {
    this.options = {
      password: createHash('sha256').update(secret).digest('hex'), ttl: FOURTEEN_DAYS,
      cookieName: isSecure ? '__Host-skills_exchange' : 'skills_exchange',
      cookieOptions: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' },
    };
  }

  async open(request: Request, response: Response): Promise<Session> {
    const seal = cookieOf(request, this.options.cookieName);
    const content = seal === undefined ? undefined : this.recall(seal);
    // Without a cookie there is nothing to unseal.
    const asked = content === undefined ? request : new IncomingMessage(request.socket);
    const session = await getIronSession<SessionContent>(asked, response, this.options);
    if (content !== undefined) return Object.assign(session, JSON.parse(content) as SessionContent);
    if (seal !== undefined && Object.keys(session).length > 0) this.remember(seal, JSON.stringify(session));
    return session;
  }

  private recall(seal: string): string | undefined {
    const found = this.unsealed.get(seal);
    if (found === undefined || found.until > performance.now()) return found?.content;
    this.unsealed.delete(seal);
    return undefined;
  }

  private remember(seal: string, content: string): void {
    const [oldest] = this.unsealed.keys();
    if (this.unsealed.size >= MOST_REMEMBERED && oldest !== undefined) this.unsealed.delete(oldest);
    this.unsealed.set(seal, { content, until: performance.now() + REMEMBERED_MS });
  }
}

/** The text of one cookie; undefined where there is none. */
function cookieOf({ headers: { cookie = '' } }: Request, name: string): string | undefined {
  const start = `${name}=`;
  return cookie.split(';').map((one) => one.trim()).find((one) => one.startsWith(start))?.slice(start.length);
}

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
