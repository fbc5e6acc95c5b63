import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';
import { authorization, onSessionChange } from './session.js';

const HTTP_URL = '/graphql';
const SOCKET_URL = `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}${HTTP_URL}`;

const socket = createClient({ url: SOCKET_URL, connectionParams: authorization });

// A socket keeps the identity it was opened with: close it, and what is still subscribed reconnects as the new person.
onSessionChange(({ tokenChanged }) => {
  if (tokenChanged) socket.terminate();
});

/** How GraphiQL asks: queries and mutations by HTTP, subscriptions by WebSocket. The request headers pane wins over the session. */
export const fetcher = createGraphiQLFetcher({
  url: HTTP_URL,
  wsClient: socket,
  enableIncrementalDelivery: false,
  fetch: (url, init) => fetch(url, { ...init, headers: { ...authorization(), ...init.headers } }),
});

/** Asks one query as the current person. Answers its data, or null when there is none. */
export async function ask(query) {
  const { data } = await fetcher({ query }, {});
  return data ?? null;
}
