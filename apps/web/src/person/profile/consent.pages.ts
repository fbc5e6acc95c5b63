import { Controller, Get, Post } from '@nestjs/common';
import { GiveConsent, MyConsents, WithdrawConsent } from '../../documents.generated.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, NO_PROBLEMS, problemsIn, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { consentsOf, PRIVACY_NOTICE_VERSION, standingOne } from './consent.view.js';
import { own } from './profile.pages.js';

const BACK = 'Take back what you have agreed to';

/** What a person has agreed to, when and to which version of the text; taken back as easily as given. */
@Controller('profile/consents')
export class ConsentPages {
  @Get()
  list(@Visiting() visit: Visit): Promise<Page> {
    return consentsPage(visit, NO_PROBLEMS);
  }

  @Post('give')
  async give(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    if (!visit.form.isOn('consent')) return consentsPage(visit, problemsIn({ consent: 'Read the privacy notice and tick that you agree.' }), 422);
    const { giveConsent } = await visit.ask(GiveConsent, { input: { purpose: 'PRIVACY_NOTICE', version: PRIVACY_NOTICE_VERSION } });
    if (isRefused(giveConsent)) return consentsPage(visit, problemsOf(giveConsent, () => null), 422);
    const isPaused = (await own(visit))?.state === 'PAUSED';
    visit.tell(isPaused ? 'Thank you. Your profile is still paused: resume it under My profile to be matched again.' : 'Thank you. It is noted.');
    return new SeeOther('/profile/consents');
  }

  @Post('withdraw')
  async withdraw(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const { myConsents } = await visit.ask(MyConsents, {});
    const standing = standingOne(myConsents, visit.form.text('purpose'), visit.form.whole('version'));
    if (standing === null) return consentsPage(visit, problemsOf({ __typename: '', code: '', message: 'This does not stand any more. What stands now is below.' }), 422, BACK);
    const { purpose, version, isNotice } = standing;
    const isMatched = (await own(visit))?.state === 'ACTIVE';
    const { withdrawConsent } = await visit.ask(WithdrawConsent, { input: { purpose, version } });
    if (isRefused(withdrawConsent)) return consentsPage(visit, problemsOf(withdrawConsent, () => null), 422, BACK);
    visit.tell(isNotice && isMatched ? 'Taken back. Your profile is paused: you are in no list.' : 'Taken back.');
    return new SeeOther('/profile/consents');
  }
}

async function consentsPage(visit: Visit, problems: Problems, status = 200, title = 'What you have agreed to'): Promise<Page> {
  const { myConsents } = await visit.ask(MyConsents, {});
  return new Page('person/consents', title, { ...consentsOf(myConsents), inForce: PRIVACY_NOTICE_VERSION, problems }, status);
}
