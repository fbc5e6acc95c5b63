import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ActAs, RequestCode, SignIn, SignOut } from '../documents.generated.js';
import { ApiProblem } from '../site/api.client.js';
import { kept, keptPage } from '../site/kept.form.js';
import { Page, SeeOther } from '../site/page.js';
import { isRefused, NO_PROBLEMS, problemsIn, problemsOf, type Problems } from '../site/problems.js';
import { SITE_PARTS, type SiteParts } from '../site/site.parts.js';
import { Visit, Visiting } from '../site/visit.js';
import { beginSession, capacityChoices, greet, isOwnPath, startOf } from './signed.in.js';

const PERSONAS = new Set(['analyst', 'student', 'host', 'university', 'coordinator', 'deputy', 'admin', 'reviewer']);

/** Signing in by an e-mailed code, choosing what to act as, signing out. */
@Controller()
export class SignInPages {
  constructor(@Inject(SITE_PARTS) private readonly parts: SiteParts) {}

  @Get('sign-in')
  begin(@Visiting() visit: Visit): Page {
    const next = visit.query.text('next');
    if (isOwnPath(next)) visit.session.next = next;
    return emailPage('', NO_PROBLEMS, visit.query.text('kept'));
  }

  @Post('sign-in')
  async request(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const { form } = visit;
    const { requestSignIn } = await visit.ask(RequestCode, { input: { email: form.text('email') } });
    if (isRefused(requestSignIn)) return emailPage(form.typed('email'), problemsOf(requestSignIn), form.typed('kept'), 422);
    visit.session.email = form.text('email');
    return form.text('kept') === '' ? new SeeOther('/sign-in/code') : codePage(visit, NO_PROBLEMS);
  }

  @Get('sign-in/code')
  code(@Visiting() visit: Visit): Page | SeeOther {
    return visit.session.email === undefined ? new SeeOther('/sign-in') : codePage(visit, NO_PROBLEMS);
  }

  @Post('sign-in/code')
  async enter(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const { email } = visit.session;
    if (email === undefined) return new SeeOther('/sign-in');
    const code = visit.form.text('code').replaceAll(/\s/g, '');
    if (!/^\d{6}$/.test(code)) return codePage(visit, problemsIn({ code: 'Enter the six digits of the code.' }), 422);
    const { signIn } = await visit.ask(SignIn, { input: { email, code } });
    if (isRefused(signIn)) return codePage(visit, problemsOf(signIn, () => 'code'), 422);
    await beginSession(visit, signIn.token);
    return this.goOn(visit);
  }

  @Post('try-as')
  async tryAs(@Visiting() visit: Visit): Promise<SeeOther> {
    const persona = visit.form.text('persona');
    const token = PERSONAS.has(persona) ? await visit.api.demoToken(persona, { token: undefined, ip: visit.request.ip ?? '' }) : null;
    if (token === null) throw new ApiProblem('BAD_USER_INPUT', 'There is no such person to try.');
    await beginSession(visit, token);
    return startOf(visit);
  }

  @Get('act-as')
  async choose(@Visiting() visit: Visit): Promise<Page> {
    return new Page('sign-in/act-as', 'What do you want to act as?', { choices: await capacityChoices(visit), next: visit.query.text('next'), problems: NO_PROBLEMS });
  }

  @Post('act-as')
  async actAs(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const choices = await capacityChoices(visit);
    const choice = choices.find(({ value }) => value === visit.form.text('capacity'));
    if (choice === undefined) {
      const problems = problemsIn({ capacity: 'Choose what you want to act as.' });
      return new Page('sign-in/act-as', 'What do you want to act as?', { choices, next: visit.form.text('next'), problems }, 422);
    }
    const [kind = '', organisationId] = choice.value.split(' ');
    await visit.ask(ActAs, { input: { kind: kind as 'PERSON', organisationId: organisationId ?? null } });
    await greet(visit);
    const next = visit.form.text('next');
    return isOwnPath(next) ? new SeeOther(next) : startOf(visit);
  }

  @Post('sign-out')
  async signOut(@Visiting() visit: Visit): Promise<SeeOther> {
    if (visit.isSignedIn) await visit.ask(SignOut, {});
    visit.session.destroy();
    visit.tell('You have signed out.');
    return new SeeOther('/');
  }

  private async goOn(visit: Visit): Promise<Page | SeeOther> {
    const form = await kept(visit.form.typed('kept'), this.parts.sealing);
    return form === null ? startOf(visit) : keptPage(form, 'You are signed in again, and nothing you typed is lost');
  }
}

function emailPage(email: string, problems: Problems, keptText = '', status = 200): Page {
  return new Page('sign-in/email', 'Sign in or sign up', { email, problems, kept: keptText }, status);
}

function codePage(visit: Visit, problems: Problems, status = 200): Page {
  return new Page('sign-in/code', 'Enter the code we sent you', { email: visit.session.email, problems, kept: visit.form.typed('kept') }, status);
}
