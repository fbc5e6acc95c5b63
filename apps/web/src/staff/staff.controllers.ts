import type { Type } from '@nestjs/common';
import { FiguresPages } from '../charts/figures.pages.js';
import { IntroductionReviewPages } from './introduction.review.pages.js';
import { LearningReviewPages } from './learning.review.pages.js';
import { OpportunityReviewPages } from './opportunity.review.pages.js';
import { OrganisationReviewPages } from './organisation.review.pages.js';
import { ProgressPages } from './progress.pages.js';
import { QueuePages } from './queue.pages.js';
import { ReplaysPages } from './replays.pages.js';
import { UndeliveredPages } from './undelivered.pages.js';
import { WeightsPages } from './weights.pages.js';
import { WhyNotPages } from './why-not.pages.js';

/** What coordinators and admins work with. */
export const STAFF_PAGES: Type[] = [
  QueuePages, IntroductionReviewPages, OrganisationReviewPages, OpportunityReviewPages, LearningReviewPages,
  WhyNotPages, FiguresPages, UndeliveredPages, WeightsPages, ReplaysPages, ProgressPages,
];
