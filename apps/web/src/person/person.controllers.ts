import type { Type } from '@nestjs/common';

/** A person’s own pages: profile, matches, introductions, inbox. */
export const PERSON_PAGES: Type[] = [];
