import { Injectable } from '@nestjs/common';
import type { RequestContext } from './context.js';

type Load = (id: string, context: RequestContext) => Promise<object | null>;

/** How each type is loaded by id, under the asker's permissions. Slices register theirs when their module starts. */
@Injectable()
export class NodeRegistry {
  private readonly loads = new Map<string, Load>();

  register(type: string, load: Load): void {
    if (this.loads.has(type)) throw new Error(`the node type ${type} is registered twice`);
    this.loads.set(type, load);
  }

  async load(type: string, id: string, context: RequestContext): Promise<object | null> {
    return (await this.loads.get(type)?.(id, context)) ?? null;
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
