import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Client } from './client.js';

/** Everything a subscription tells until it ends by itself. Throws with what was said where it is refused. */
export async function subscribed<T>(client: Client, query: string, variables: Record<string, unknown>): Promise<T[]> {
  const socket = createClient({
    url: `${client.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0,
    connectionParams: { authorization: `Bearer ${client.token ?? ''}` },
  });
  const told: T[] = [];
  try {
    for await (const { data, errors } of socket.iterate<Record<string, T>>({ query, variables })) {
      if (errors !== undefined || data == null) throw new Error(JSON.stringify(errors));
      told.push(Object.values(data)[0] as T);
    }
    return told;
  } finally {
    await socket.dispose();
  }
}
