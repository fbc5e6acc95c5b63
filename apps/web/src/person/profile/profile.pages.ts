import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import {
  ConfirmProfile, GiveConsent, MyProfile, PauseProfile, PublishProfile, ResumeProfile, SaveProfile, type ProfilePartsFragment, type SaveProfileInput,
} from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, naming, NO_PROBLEMS, problemsIn, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { day } from '../../site/words.js';
import { PRIVACY_NOTICE_VERSION } from './consent.view.js';
import { fieldOfPath, namesOf, readSection, SECTIONS, type Section } from './section.js';
import { fieldsOf } from './section.view.js';
import { answersOf, cvOf, nameOn, nextOf, placeOfProblem, tasksOf } from './profile.view.js';

/** One's own profile: a list of tasks, a page for each section, answers to check, a sheet to print. */
@Controller('profile')
export class ProfilePages {
  @Get()
  async tasks(@Visiting() visit: Visit): Promise<Page> {
    return tasksPage(await own(visit), NO_PROBLEMS);
  }

  @Get('check')
  async check(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const profile = await own(visit);
    return profile === null ? new SeeOther('/profile') : checkPage(profile, NO_PROBLEMS);
  }

  @Post('check')
  async publish(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const profile = await own(visit);
    if (profile === null) return new SeeOther('/profile');
    if (!visit.form.isOn('consent')) return checkPage(profile, problemsIn({ consent: 'Read the privacy notice and tick that you agree.' }), 422);
    const { giveConsent } = await visit.ask(GiveConsent, { input: { purpose: 'PRIVACY_NOTICE', version: PRIVACY_NOTICE_VERSION } });
    if (isRefused(giveConsent)) return checkPage(profile, problemsOf(giveConsent), 422);
    const { publishProfile } = await visit.ask(PublishProfile, { input: { version: profile.version } });
    if (isRefused(publishProfile)) return checkPage(profile, missingOf(problemsOf(publishProfile, (path) => path), '#consent'), 422);
    visit.tell('Your profile is being matched now. Your first matches will be here in a few seconds.');
    return new SeeOther('/matches');
  }

  @Get('cv')
  async cv(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const profile = await own(visit);
    return profile === null ? new SeeOther('/profile') : new Page('person/cv', `${nameOn(profile)}: to print`, cvOf(profile));
  }

  @Post('pause')
  pause(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    return this.move(visit, async (version) => (await visit.ask(PauseProfile, { input: { version } })).pauseProfile, 'You are in no list until you resume.');
  }

  @Post('resume')
  resume(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    return this.move(visit, async (version) => (await visit.ask(ResumeProfile, { input: { version } })).resumeProfile, 'You are being matched again.');
  }

  @Post('confirm')
  confirm(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    return this.move(visit, async (version) => (await visit.ask(ConfirmProfile, { input: { version } })).confirmProfile, 'Thank you. Your profile counts as current.');
  }

  @Get(':section')
  async section(@Visiting() visit: Visit, @Param('section') name: string): Promise<Page> {
    const section = sectionOf(name);
    return sectionPage(section, await own(visit), null, NO_PROBLEMS);
  }

  @Post(':section')
  async save(@Visiting() visit: Visit, @Param('section') name: string): Promise<Page | SeeOther> {
    const section = sectionOf(name);
    const { form } = visit;
    const version = form.whole('version');
    const input = { ...readSection(section, form), ...(version === null ? { idempotencyKey: form.optional('_once') } : { version }) } as SaveProfileInput;
    const { saveProfile } = await visit.ask(SaveProfile, { input });
    if (!isRefused(saveProfile)) {
      const warned = (saveProfile.warnings ?? []).filter(({ path }) => fieldOfPath(section, path) !== null).map(({ message }) => message);
      visit.tell([`${section.title}: saved.`, ...warned].join(' '));
      return new SeeOther('/profile');
    }
    const isStale = saveProfile.__typename === 'VersionConflict' || saveProfile.__typename === 'Duplicate';
    const problems = isStale
      ? problemsIn({ [section.fields[0]?.name ?? 'main-content']: 'This profile was changed elsewhere in the meantime. What you typed is still here: look at it and save again.' })
      : naming(problemsOf(saveProfile, (path) => fieldOfPath(section, path)), namesOf(section));
    return sectionPage(section, await own(visit), form, problems, isStale ? 409 : 422);
  }

  private async move(visit: Visit, act: (version: number) => Promise<{ __typename: string }>, told: string): Promise<Page | SeeOther> {
    const profile = await own(visit);
    if (profile === null) return new SeeOther('/profile');
    const answer = await act(visit.form.whole('version') ?? profile.version);
    if (isRefused(answer)) return tasksPage(profile, missingOf(problemsOf(answer, (path) => path), '/profile/consents'), 422);
    visit.tell(told);
    return new SeeOther('/profile');
  }
}

/** One's own profile; null before anything was saved. Throws where nobody is signed in. */
export async function own(visit: Visit): Promise<ProfilePartsFragment | null> {
  return (await visit.ask(MyProfile, {})).myProfile;
}

function sectionOf(name: string): Section {
  const section = SECTIONS.find((one) => one.name === name);
  if (section === undefined) throw new NotFoundException();
  return section;
}

function sectionPage(section: Section, profile: ProfilePartsFragment | null, form: Form | null, problems: Problems, status = 200): Page {
  const fields = fieldsOf(section, profile, form, problems);
  return new Page('person/section', section.title, { action: `/profile/${section.name}`, version: profile?.version ?? '', fields, problems }, status);
}

function tasksPage(profile: ProfilePartsFragment | null, problems: Problems, status = 200): Page {
  const { tasks, ready, of } = tasksOf(profile);
  return new Page('person/profile', 'My profile', {
    tasks, ready, of, next: nextOf(profile), state: profile?.state ?? 'DRAFT', version: profile?.version ?? '', confirmed: day(profile?.lastConfirmedAt), problems,
    warnings: profile?.warnings ?? [],
  }, status);
}

function checkPage(profile: ProfilePartsFragment, problems: Problems, status = 200): Page {
  return new Page('person/check', 'Check your profile', { groups: answersOf(profile), state: profile.state, problems }, status);
}

/** What is missing, each with the page where it can be said; `consent`: where one agrees. */
function missingOf({ summary, of }: Problems, consent: string): Problems {
  const href = (path: string): string => (path === 'consent' ? consent : placeOfProblem(path));
  return { summary: summary.map(({ text, href: at }) => ({ text, href: href(at.slice(1)) })), of };
}
