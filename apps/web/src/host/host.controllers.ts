import type { Type } from '@nestjs/common';

/** What hosts and university staff work with. */
export const HOST_PAGES: Type[] = [];
