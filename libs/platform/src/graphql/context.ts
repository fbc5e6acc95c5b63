import DataLoader from 'dataloader';
import type { Actor } from '../access/actor.js';

/** Batches look-ups of one request: one loader per name, made when first asked for. */
export class Loaders {
  private readonly made = new Map<string, DataLoader<string, unknown>>();

  /** `batch` answers a map from id to value; an id without value gives null. */
  of<V>(name: string, batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>): DataLoader<string, V | null> {
    let loader = this.made.get(name);
    if (loader === undefined) {
      loader = new DataLoader<string, unknown>(async (ids) => {
        const found = await batch(ids);
        return ids.map((id) => found.get(id) ?? null);
      });
      this.made.set(name, loader);
    }
    return loader as DataLoader<string, V | null>;
  }
}

/** What every resolver gets. */
export interface RequestContext {
  actor: Actor;
  loaders: Loaders;
  requestId: string;
  ip: string;
  /** On a WebSocket only: asks again who the subscriber is. */
  renew?: () => Promise<void>;
}
