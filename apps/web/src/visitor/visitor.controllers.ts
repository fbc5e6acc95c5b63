import type { Type } from '@nestjs/common';
import { FindPages } from '../find/find.pages.js';
import { VisitorPages } from './visitor.pages.js';

/** What everybody sees. */
export const VISITOR_PAGES: Type[] = [VisitorPages, FindPages];
