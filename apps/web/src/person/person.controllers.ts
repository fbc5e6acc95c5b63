import type { Type } from '@nestjs/common';
import { ApplicationPages } from './applications/application.pages.js';
import { InboxPages } from './inbox/inbox.pages.js';
import { IntroductionPages } from './introductions/introduction.pages.js';
import { MatchPages } from './matches/matches.pages.js';
import { OpensPages } from './matches/opens.pages.js';
import { ConsentPages } from './profile/consent.pages.js';
import { HiddenPages } from './profile/hidden.pages.js';
import { ProfilePages } from './profile/profile.pages.js';
import { SkillPages } from './profile/skill.pages.js';

/**
 * A person's own pages: profile, matches, introductions, applications, inbox. Skills, hiding and agreements stand before the sections of a profile,
 * whose address would take theirs.
 */
export const PERSON_PAGES: Type[] = [SkillPages, HiddenPages, ConsentPages, ProfilePages, MatchPages, OpensPages, IntroductionPages, ApplicationPages, InboxPages];
