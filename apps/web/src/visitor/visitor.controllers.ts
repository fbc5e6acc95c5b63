import type { Type } from '@nestjs/common';
import { FindPages } from '../find/find.pages.js';
import { OpportunityPages } from '../find/opportunity.pages.js';
import { OrganisationPages } from '../find/organisation.pages.js';
import { SuggestPages } from '../skills/suggest.pages.js';
import { HowPages } from './how.pages.js';
import { LearningPages } from './learning.pages.js';
import { StaticPages } from './static.pages.js';
import { VisitorPages } from './visitor.pages.js';

/** What everybody sees. */
export const VISITOR_PAGES: Type[] = [VisitorPages, FindPages, OpportunityPages, OrganisationPages, HowPages, LearningPages, SuggestPages, StaticPages];
