import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { formOf, keep, keptPage } from './kept.form.js';
import { ApiProblem } from './api.client.js';
import { ForbiddenForm } from './forbidden.form.js';
import { Page } from './page.js';
import { Renderer } from './renderer.js';
import { SITE_PARTS, type SiteParts } from './site.parts.js';
import type { Visit, VisitRequest } from './visit.js';

interface Said { status: number; title: string; sentences: string[] }

const SAID: Readonly<Record<number, Omit<Said, 'status'>>> = {
  403: { title: 'You cannot see this page', sentences: ['What you act as does not allow this. You may be able to act as something else.'] },
  404: {
    title: 'Page not found',
    sentences: ['If you typed the address, check it. If you followed a link, what it led to may be gone, or it may not be yours to see.'],
  },
  405: { title: 'Page not found', sentences: ['This address takes no such request.'] },
  413: { title: 'What you sent is too long', sentences: ['Go back, make it shorter and send it again. Your browser still has what you typed.'] },
  429: { title: 'Too many requests', sentences: ['You have asked for this very often.'] },
  500: { title: 'Sorry, something went wrong', sentences: ['It is our fault and has been noted. Nothing that you saved before is lost. Try again in a moment.'] },
  503: { title: 'Sorry, the service is not available', sentences: ['We are on it. Nothing that you saved is lost. Try again in a minute.'] },
};

/** Every problem ends as a page that says what to do next; none shows how the inside looks. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly renderer: Renderer, @Inject(SITE_PARTS) private readonly parts: SiteParts) {}

  async catch(problem: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<VisitRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const { visit } = request;
    if (visit === undefined || response.headersSent) {
      this.parts.log.error({ err: problem }, 'a page failed before it began');
      if (!response.headersSent) response.status(500).type('text').send('Sorry, something went wrong.');
      return;
    }
    if (problem instanceof ApiProblem && problem.code === 'UNAUTHENTICATED') await this.signedOut(visit);
    else if (problem instanceof ForbiddenForm && !problem.isForeign) await this.renderer.send(visit, keptPage(formOf(visit), 'Please send this again', 403));
    else await this.show(visit, problem);
  }

  /** Somebody's session has ended: what anybody may see is shown again without it, anything else asks to sign in first. */
  private async signedOut(visit: Visit): Promise<void> {
    const hadToken = visit.isSignedIn;
    delete visit.session.token;
    delete visit.session.who;
    const isRead = visit.request.method === 'GET';
    if (hadToken) visit.tell('You have been signed out because you were away for long.');
    if (hadToken && isRead) return this.redirect(visit, visit.path);
    if (isRead) visit.session.next = visit.path;
    if (isRead) return this.redirect(visit, '/sign-in');
    const text = await keep(formOf(visit), this.parts.sealing);
    return this.renderer.send(visit, new Page('sign-in/email', 'Sign in to go on', { email: '', kept: text }, 401));
  }

  private async redirect(visit: Visit, path: string): Promise<void> {
    await visit.save();
    visit.response.redirect(303, path);
  }

  private async show(visit: Visit, problem: unknown): Promise<void> {
    const said = this.said(problem);
    if (said.status === 429 || said.status === 503) visit.response.set('retry-after', '60');
    try {
      await this.renderer.send(visit, new Page('site/problem', said.title, said, said.status));
    } catch (failure) {
      this.parts.log.error({ err: failure }, 'the page that says what is wrong could not be rendered');
      visit.response.status(said.status).type('text').send(said.title);
    }
  }

  private said(problem: unknown): Said {
    const status = statusOf(problem);
    const words = SAID[status] ?? SAID[500] ?? { title: 'Sorry, something went wrong', sentences: [] };
    if (status < 500) {
      const wait = problem instanceof ApiProblem && problem.retryAfter !== null ? [`Try again in ${waiting(problem.retryAfter)}.`] : [];
      return { status, title: words.title, sentences: [...words.sentences, ...wait] };
    }
    const reference = problem instanceof ApiProblem && problem.requestId !== null ? problem.requestId : randomUUID();
    this.parts.log.error({ err: problem, reference }, 'a page failed');
    return { status, title: words.title, sentences: [...words.sentences, `If you write to us about it, give this reference: ${reference}.`] };
  }
}

function statusOf(problem: unknown): number {
  if (problem instanceof HttpException) return problem.getStatus();
  if (problem instanceof ApiProblem) {
    return { FORBIDDEN: 403, RATE_LIMITED: 429, UNAVAILABLE: 503, BAD_USER_INPUT: 404 }[problem.code] ?? 500;
  }
  return typeof problem === 'object' && problem !== null && 'status' in problem && problem.status === 413 ? 413 : 500;
}

function waiting(seconds: number): string {
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
}
