import type { PageCase } from '../page.case.js';

/** Signing in, choosing what to act as. */
export const SIGN_IN_CASES: readonly PageCase[] = [
  { route: 'GET /sign-in', state: 'asking for an address', as: 'visitor', path: '/sign-in' },
  {
    route: 'POST /sign-in', state: 'no address at all', as: 'visitor', path: '/sign-in', status: 422, hasProblems: true,
    act: async (page) => {
      await page.getByLabel('E-mail address').fill('not an address');
      await page.getByRole('button', { name: 'Send me a code' }).click();
    },
  },
  {
    route: 'GET /sign-in/code', state: 'a code was sent', as: 'visitor', path: '/sign-in',
    act: async (page) => {
      await page.getByLabel('E-mail address').fill('someone@people.example');
      await page.getByRole('button', { name: 'Send me a code' }).click();
    },
  },
  {
    route: 'POST /sign-in/code', state: 'a wrong code', as: 'visitor', path: '/sign-in', status: 422, hasProblems: true,
    act: async (page) => {
      await page.getByLabel('E-mail address').fill('someone.else@people.example');
      await page.getByRole('button', { name: 'Send me a code' }).click();
      await page.getByLabel('Code').fill('12');
      await page.getByRole('button', { name: 'Sign in' }).click();
    },
  },
  { route: 'GET /act-as', state: 'what one may act as', as: 'host', path: '/act-as' },
  {
    route: 'POST /act-as', state: 'nothing chosen', as: 'host', path: '/act-as', status: 422, hasProblems: true,
    act: async (page) => {
      await page.evaluate("for (const radio of document.querySelectorAll('input[type=radio]')) radio.checked = false");
      await page.getByRole('button', { name: 'Continue' }).click();
    },
  },
];
