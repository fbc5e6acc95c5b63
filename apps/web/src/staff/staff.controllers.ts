import type { Type } from '@nestjs/common';
import { FiguresPages } from '../charts/figures.pages.js';
import { IntroductionReviewPages } from './reviews/introduction.review.pages.js';
import { LearningReviewPages } from './reviews/learning.review.pages.js';
import { OpportunityReviewPages } from './reviews/opportunity.review.pages.js';
import { OrganisationReviewPages } from './reviews/organisation.review.pages.js';
import { ProgressPages } from './progress.pages.js';
import { QueuePages } from './queue.pages.js';
import { ReplaysPages } from './replays.pages.js';
import { UndeliveredPages } from './undelivered/undelivered.pages.js';
import { WeightsPages } from './weights/weights.pages.js';
import { WhyNotPages } from './why-not/why-not.pages.js';

/** What coordinators and admins work with. */
export const STAFF_PAGES: Type[] = [
  QueuePages, IntroductionReviewPages, OrganisationReviewPages, OpportunityReviewPages, LearningReviewPages,
  WhyNotPages, FiguresPages, UndeliveredPages, WeightsPages, ReplaysPages, ProgressPages,
];
