import { Injectable } from '@nestjs/common';
import type { RequestContext } from './context.js';

type Load = (id: string, context: RequestContext) => Promise<object | null>;

/** How each type is loaded by id, under the asker's permissions. Slices register theirs when their module starts. */
@Injectable()
export class NodeRegistry {
  private readonly loads = new Map<string, Load>();
  private readonly replays = new Map<string, Load>();

  register(type: string, load: Load): void {
    if (this.loads.has(type)) throw new Error(`the node type ${type} is registered twice`);
    this.loads.set(type, load);
  }

  /** For a mutation whose row is no node: how its result is made again when a key is used twice. */
  registerReplay(type: string, load: Load): void {
    this.replays.set(type, load);
  }

  async load(type: string, id: string, context: RequestContext): Promise<object | null> {
    const load = this.loads.get(type) ?? this.replays.get(type);
    return (await load?.(id, context)) ?? null;
  }

  /** The node with this id, whatever its type: ids are unique over all tables. */
  async find(id: string, context: RequestContext): Promise<object | null> {
    for (const load of this.loads.values()) {
      const node = await load(id, context);
      if (node !== null) return node;
    }
    return null;
  }
}
