import { useSyncExternalStore } from 'react';

/** The invented people of the demonstration, by the name `/demo/session` knows them by. */
export const PERSONAS = {
  analyst: 'Analyst',
  student: 'Student',
  host: 'Host organisation',
  university: 'University',
  coordinator: 'Forum coordinator',
  admin: 'Administrator',
  reviewer: 'Data protection reviewer',
};

const VISITOR = { token: null, persona: null };

// In memory only: a reload forgets the token, and no other page or tab can read it.
let state = { ...VISITOR, hasDemo: true, news: '' };
const listeners = new Set();

function change(next) {
  const tokenChanged = 'token' in next && next.token !== state.token;
  state = { ...state, ...next };
  for (const listener of listeners) listener({ tokenChanged });
}

/** Calls back after every change with `{ tokenChanged }`; answers a function that stops it. */
export function onSessionChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The session now: token, persona, a sentence of news, and `hasDemo`: false once the server has said that it has no demonstration. */
export const currentSession = () => state;

export const useSession = () => useSyncExternalStore(onSessionChange, currentSession);

/** The header, or connection parameter, that says who is asking; empty for a visitor. */
export const authorization = () => (state.token ? { authorization: `Bearer ${state.token}` } : {});

export const say = (news) => change({ news });

export const becomeVisitor = () => change({ ...VISITOR, news: 'The token is forgotten. You are a visitor.' });

export const keepToken = (token) =>
  change({ token, persona: null, news: 'The token goes with every request until you leave this page.' });

async function openDemoSession(persona) {
  const response = await fetch('/demo/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (response.status === 404) {
    return { hasDemo: false, news: 'There is no demonstration on this server. Paste a token of your own instead.' };
  }
  const { token } = response.ok ? await response.json() : {};
  if (typeof token !== 'string') return { news: `Signing in did not work (status ${response.status}). Try again.` };
  return { token, persona, news: `Signed in: ${PERSONAS[persona]}.` };
}

/** Signs in as a person of the demonstration; how it went is in the session's news. */
export async function signInAs(persona) {
  say('Signing in…');
  change(await openDemoSession(persona).catch(() => ({ news: 'The server did not answer. Try again.' })));
}
