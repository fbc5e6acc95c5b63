import type { Type } from '@nestjs/common';
import { IntroductionReviewPages } from './introduction.review.pages.js';
import { LearningReviewPages } from './learning.review.pages.js';
import { OpportunityReviewPages } from './opportunity.review.pages.js';
import { OrganisationReviewPages } from './organisation.review.pages.js';
import { QueuePages } from './queue.pages.js';

/** What coordinators and admins work with. */
export const STAFF_PAGES: Type[] = [QueuePages, IntroductionReviewPages, OrganisationReviewPages, OpportunityReviewPages, LearningReviewPages];
