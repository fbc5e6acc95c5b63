import type { PageCase } from '../page.case.js';

/** The pages of the folder staff. */
export const STAFF_CASES: readonly PageCase[] = [];

/** Routes of it whose answer is never a page of their own, with the reason. */
export const STAFF_NO_PAGE: Readonly<Record<string, string>> = {};
