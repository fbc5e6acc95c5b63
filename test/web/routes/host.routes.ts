import type { PageCase } from '../page.case.js';

/** The pages of the folder host. */
export const HOST_CASES: readonly PageCase[] = [];

/** Routes of it whose answer is never a page of their own, with the reason. */
export const HOST_NO_PAGE: Readonly<Record<string, string>> = {};
