import type { Type } from '@nestjs/common';

/** What coordinators and admins work with. */
export const STAFF_PAGES: Type[] = [];
