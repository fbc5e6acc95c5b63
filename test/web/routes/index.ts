import type { PageCase } from '../page.case.js';
import { FIND_CASES, FIND_NO_PAGE } from './find.routes.js';
import { HOST_CASES, HOST_NO_PAGE } from './host.routes.js';
import { PERSON_CASES, PERSON_NO_PAGE } from './person.routes.js';
import { SIGN_IN_CASES } from './sign-in.routes.js';
import { STAFF_CASES, STAFF_NO_PAGE } from './staff.routes.js';
import { VISITOR_CASES, VISITOR_NO_PAGE } from './visitor.routes.js';

/** Every page in every state that is checked and photographed. */
export const CASES: readonly PageCase[] = [...VISITOR_CASES, ...FIND_CASES, ...SIGN_IN_CASES, ...PERSON_CASES, ...HOST_CASES, ...STAFF_CASES];

/** Routes whose answer is never a page of their own, with the reason. */
export const NO_PAGE: Readonly<Record<string, string>> = {
  'POST /try-as': 'leads to the first page of the persona',
  'POST /sign-out': 'leads to the start page',
  ...VISITOR_NO_PAGE, ...FIND_NO_PAGE, ...PERSON_NO_PAGE, ...HOST_NO_PAGE, ...STAFF_NO_PAGE,
};
