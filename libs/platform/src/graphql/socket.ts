import type { Actor } from '../access/actor.js';
import { Loaders, type RequestContext } from './context.js';

/** What a WebSocket carries along: who opened it, and how to ask again whether they still may. */
export interface SocketExtra {
  actor?: Actor;
  ask?: () => Promise<Actor>;
  socket: { close: (code: number, reason: string) => void; on: (event: 'close', then: () => void) => void };
}

const SESSION_ENDED = 4403;
const ASK_EVERY = 30_000;

/** Lets a socket in for whom its token names, and closes it when the session has ended, also while nothing happens on it. */
export async function admit(
  given: { connectionParams?: Record<string, unknown>; extra: SocketExtra }, actorOf: (header: unknown) => Promise<Actor>,
): Promise<boolean> {
  const { extra } = given;
  const ask = (): Promise<Actor> => actorOf(given.connectionParams?.['authorization']);
  try {
    extra.actor = await ask();
  } catch {
    return false;
  }
  extra.ask = ask;
  const timer = setInterval(() => { void ask().catch(() => { end(extra); }); }, ASK_EVERY);
  timer.unref();
  extra.socket.on('close', () => { clearInterval(timer); });
  return true;
}

/** Before each event: who the subscriber is today, with fresh loaders. Throws, and closes the socket, when the session has ended. */
export function renewOf(extra: SocketExtra, context: RequestContext): () => Promise<void> {
  return async () => {
    try {
      context.actor = { ...((await extra.ask?.()) ?? context.actor), requestId: context.requestId };
      context.loaders = new Loaders();
    } catch (problem) {
      end(extra);
      throw problem;
    }
  };
}

function end(extra: SocketExtra): void {
  extra.socket.close(SESSION_ENDED, 'The session has ended.');
}
