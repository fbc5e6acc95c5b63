import type { Client } from './client.js';

export interface DeadLetter { factId: string; reaction: string; subjectId: string; failure: string; kind: string; round: number }

/** What could not be delivered, as a coordinator sees it. */
export async function deadLetters(coordinator: Client): Promise<DeadLetter[]> {
  return (await coordinator.get<{ nodes: DeadLetter[] }>('{ deadLetters(first: 20) { nodes { factId reaction subjectId failure kind round } } }')).nodes;
}
