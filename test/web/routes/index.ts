import type { PageCase } from '../page.case.js';
import { SIGN_IN_CASES } from './sign-in.routes.js';
import { VISITOR_CASES } from './visitor.routes.js';

/** Every page in every state that is checked and photographed. */
export const CASES: readonly PageCase[] = [...VISITOR_CASES, ...SIGN_IN_CASES];

/** Routes whose answer is never a page of their own, with the reason. */
export const NO_PAGE: Readonly<Record<string, string>> = {
  'POST /try-as': 'leads to the first page of the persona',
  'POST /sign-out': 'leads to the start page',
};
