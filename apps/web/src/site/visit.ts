import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { ApiClient } from './api.client.js';
import { Form } from './form.js';
import type { PersistedDocument } from './persisted.document.js';
import type { Session, Who } from './session.js';

/** One request of one person: what they ask, in whose name, and what their session remembers. */
export class Visit {
  private readonly remembered: string;

  constructor(readonly request: Request, readonly response: Response, readonly session: Session, readonly api: ApiClient) {
    this.remembered = JSON.stringify(session);
  }

  get isSignedIn(): boolean {
    return this.session.token !== undefined;
  }

  get who(): Who | undefined {
    return this.session.who;
  }

  /** The path with its query, as typed. */
  get path(): string {
    return this.request.originalUrl;
  }

  get form(): Form {
    return new Form(this.request.body as unknown);
  }

  get query(): Form {
    return new Form(this.request.query);
  }

  /** Asks the API as whoever is signed in. Throws `ApiProblem`. */
  ask<Data, Variables>(document: PersistedDocument<Data, Variables>, variables: Variables): Promise<Data> {
    return this.api.ask(document, variables, { token: this.session.token, ip: this.request.ip ?? '' });
  }

  /** Seals the session into the answer, where this visit has changed what it remembers. */
  async save(): Promise<void> {
    if (JSON.stringify(this.session) !== this.remembered) await this.session.save();
  }

  /** The secret that this browser's forms repeat; made when a form is first shown. */
  csrf(): string {
    this.session.csrf ??= randomBytes(24).toString('base64url');
    return this.session.csrf;
  }

  /** Whether a form came from a page of ours, shown to this very browser. */
  isOwnForm(given: string): boolean {
    const { csrf } = this.session;
    return csrf !== undefined && csrf.length === given.length && timingSafeEqual(Buffer.from(csrf), Buffer.from(given));
  }

  /** Says something once, on the next page. */
  tell(sentence: string): void {
    this.session.flash = sentence;
  }

  /** What `tell` left, taken away. */
  told(): string | undefined {
    const { flash } = this.session;
    if (flash !== undefined) delete this.session.flash;
    return flash;
  }
}

export interface VisitRequest extends Request { visit?: Visit }

/** The visit as a parameter of a page's method. */
export const Visiting = createParamDecorator((_data: unknown, context: ExecutionContext): Visit => {
  const { visit } = context.switchToHttp().getRequest<VisitRequest>();
  if (visit === undefined) throw new Error('a page was reached before its visit was opened');
  return visit;
});
