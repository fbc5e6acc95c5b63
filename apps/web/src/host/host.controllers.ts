import type { Type } from '@nestjs/common';
import { CandidatesPages } from './candidates/candidates.pages.js';
import { CoHostingPages } from './organisation/co-hosting.pages.js';
import { OrganisationPages } from './organisation/organisation.pages.js';
import { RegisterPages } from './organisation/register.pages.js';
import { HostPages } from './posting/host.pages.js';
import { MovePages } from './posting/moves.pages.js';
import { PartnersPages } from './posting/partners.pages.js';
import { PostingPages } from './posting/posting.pages.js';
import { SkillsPages } from './posting/skills.pages.js';
import { StartPages } from './posting/start.pages.js';

/** What hosts and university staff work with. A fixed address stands before one that holds a name. */
export const HOST_PAGES: Type[] = [HostPages, StartPages, SkillsPages, PartnersPages, PostingPages, MovePages, CandidatesPages, CoHostingPages, OrganisationPages, RegisterPages];
