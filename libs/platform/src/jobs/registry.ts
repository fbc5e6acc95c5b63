import { FACT_KINDS, type Fact, type FactKind } from '#libs/domain';
import type { Tx } from '../database/tx.js';
import { portionsOf, reactionsOf, timersOf } from './reacts.js';

export interface Reaction {
  /** `<class>.<method>`: part of the job id, so it never changes lightly. */
  name: string;
  kind: FactKind;
  records: ReadonlySet<FactKind>;
  isOutside: boolean;
  handle: (tx: Tx, fact: Fact) => Promise<void>;
  handleOutside: (fact: Fact) => Promise<void>;
}

export interface Timer { name: string; seconds: number; run: (tx: Tx) => Promise<void> }

/** A long work done in portions: `advance` answers whether there was anything to do. */
export interface LongWork { name: string; advance: (tx: Tx) => Promise<boolean> }

type Methods = Record<string, (...given: unknown[]) => Promise<void>>;
type Portioned = Record<string, (tx: Tx) => Promise<boolean>>;

/** All reactions, timers and long works of the product, gathered from the providers at boot. Refuses to be half-wired. */
export class Registry {
  readonly reactions = new Map<string, Reaction>();
  readonly timers: Timer[] = [];
  readonly works: LongWork[] = [];
  private readonly byKind = new Map<FactKind, Reaction[]>();

  /** Throws when a fact is unknown, a reaction doubled, or reactions form a cycle. */
  constructor(providers: readonly object[]) {
    for (const provider of new Set(providers)) this.gather(provider);
    const cycle = findCycle(this.byKind);
    if (cycle !== null) throw new Error(`reactions form a cycle: ${cycle.join(' -> ')}`);
  }

  of(kind: string): readonly Reaction[] {
    return this.byKind.get(kind as FactKind) ?? [];
  }

  private gather(provider: object): void {
    const methods = provider as Methods;
    for (const mark of reactionsOf(provider.constructor)) {
      const name = `${provider.constructor.name}.${mark.method}`;
      if (!FACT_KINDS.has(mark.kind)) throw new Error(`${name} reacts to the unknown fact ${mark.kind}`);
      const key = `${name}.${mark.kind}`;
      if (this.reactions.has(key)) throw new Error(`the reaction ${key} exists twice`);
      const call = (...given: unknown[]): Promise<void> => (methods[mark.method] as Methods[string]).apply(provider, given);
      const reaction: Reaction = {
        name: key, kind: mark.kind, records: new Set(mark.records ?? []), isOutside: mark.isOutside ?? false, handle: call, handleOutside: call,
      };
      this.reactions.set(key, reaction);
      this.byKind.set(mark.kind, [...this.of(mark.kind), reaction]);
    }
    for (const { name, method } of portionsOf(provider.constructor)) {
      this.works.push({ name, advance: (tx) => ((provider as Portioned)[method] as Portioned[string]).call(provider, tx) });
    }
    for (const mark of timersOf(provider.constructor)) {
      this.timers.push({
        name: mark.name, seconds: mark.seconds,
        run: (tx) => (methods[mark.method] as Methods[string]).call(provider, tx),
      });
    }
  }
}

/** A path of fact kinds that leads back to its start, or null. */
function findCycle(byKind: ReadonlyMap<FactKind, readonly Reaction[]>): FactKind[] | null {
  const done = new Set<FactKind>();
  const walk = (kind: FactKind, path: FactKind[]): FactKind[] | null => {
    if (path.includes(kind)) return [...path.slice(path.indexOf(kind)), kind];
    if (done.has(kind)) return null;
    for (const reaction of byKind.get(kind) ?? []) {
      for (const next of reaction.records) {
        const found = walk(next, [...path, kind]);
        if (found !== null) return found;
      }
    }
    done.add(kind);
    return null;
  };
  for (const kind of byKind.keys()) {
    const found = walk(kind, []);
    if (found !== null) return found;
  }
  return null;
}
