import type { PageCase } from '../page.case.js';

/** The pages of the folder person. */
export const PERSON_CASES: readonly PageCase[] = [];

/** Routes of it whose answer is never a page of their own, with the reason. */
export const PERSON_NO_PAGE: Readonly<Record<string, string>> = {};
