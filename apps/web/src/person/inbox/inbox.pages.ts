import { Controller, Get, Post } from '@nestjs/common';
import { Inbox, MailPreferences, MarkRead, SetMailPreference } from '../../documents.generated.js';
import { Page, SeeOther } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { isRefused, naming, NO_PROBLEMS, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { count, instant } from '../../site/words.js';
import { isOwnPath } from '../../sign-in/signed.in.js';
import { mailGroups } from './mail.view.js';

const PAGE_SIZE = 20;

/** Messages to oneself, newest first, and which of them are mailed, too. */
@Controller('inbox')
export class InboxPages {
  @Get()
  inbox(@Visiting() visit: Visit): Promise<Page> {
    return inboxPage(visit, NO_PROBLEMS);
  }

  @Post('read')
  async read(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const id = visit.form.text('id');
    const { markNoticesRead } = await visit.ask(MarkRead, { input: id === '' ? {} : { ids: [id] } });
    if (isRefused(markNoticesRead)) return inboxPage(visit, naming(problemsOf(markNoticesRead, () => null), { 'main-content': 'Message' }), 422);
    const path = visit.form.text('path');
    if (id === '') visit.tell(`${count(markNoticesRead.count, 'message')} marked as read.`);
    return new SeeOther(isOwnPath(path) ? path : '/inbox');
  }

  @Get('settings')
  settings(@Visiting() visit: Visit): Promise<Page> {
    return settingsPage(visit, NO_PROBLEMS);
  }

  @Post('settings')
  async save(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const [shown, wanted] = [new Set(visit.form.text('shown').split(' ')), new Set(visit.form.list('mailed'))];
    const { noticePreferences } = await visit.ask(MailPreferences, {});
    for (const { type, isMailed } of noticePreferences.filter((one) => shown.has(one.type) && wanted.has(one.type) !== one.isMailed)) {
      const { setNoticePreferences } = await visit.ask(SetMailPreference, { input: { type, isMailed: !isMailed } });
      if (isRefused(setNoticePreferences)) return settingsPage(visit, problemsOf(setNoticePreferences, () => null), 422);
    }
    visit.tell('Saved. Your inbox has everything, whatever is mailed.');
    return new SeeOther('/inbox/settings');
  }
}

/** What is mailed, as it is stored: of a change that was refused half-way one sees how far it came. */
async function settingsPage(visit: Visit, problems: Problems, status = 200): Promise<Page> {
  const { noticePreferences } = await visit.ask(MailPreferences, {});
  const groups = mailGroups(noticePreferences, visit.who ?? { capacity: 'PERSON', isMember: false });
  return new Page('person/mail-settings', 'What we mail you', { groups, problems }, status);
}

async function inboxPage(visit: Visit, problems: Problems, status = 200): Promise<Page> {
  const unreadOnly = visit.query.text('view') === 'unread';
  const { notices } = await visit.ask(Inbox, { unreadOnly, ...pageArguments(visit.query, PAGE_SIZE) });
  return new Page('person/inbox', 'Inbox', {
    unread: notices.unreadCount, unreadOnly, pages: pagerOf(notices.pageInfo, '/inbox', unreadOnly ? [['view', 'unread']] : []), problems,
    messages: notices.nodes.map(({ id, title, body, path, readAt, createdAt, contact }) => ({
      id, title, path, contact, isRead: readAt !== null, at: instant(createdAt), lines: body.split('\n').filter((line) => line.trim() !== ''),
    })),
  }, status);
}
