/** How near two skills are: 4 the same, 2 one step up or down, 1 under the same parent, 0 otherwise. */
export type Closeness = 0 | 1 | 2 | 4;

/** `broader`, `broadMatch`: `to` is the wider skill. The other two say the same of both. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: 'exactMatch' | 'closeMatch' | 'broadMatch' | 'broader';
}

/**
 * A pure value: the nearness of any two skills of one taxonomy version. One hop only: nothing is passed on through a third
 * skill, except that children of one `broader` parent are siblings. A skill it does not know is near itself only.
 */
export class Taxonomy {
  private readonly exact = new Map<string, Set<string>>();
  private readonly oneStep = new Map<string, Set<string>>();
  private readonly parents = new Map<string, Set<string>>();
  private readonly children = new Map<string, Set<string>>();

  constructor(readonly version: string, relations: Iterable<Relation>) {
    for (const relation of relations) if (relation.from !== relation.to) this.learn(relation);
  }

  /** Symmetric. */
  closeness(a: string, b: string): Closeness {
    if (a === b || this.exact.get(a)?.has(b) === true) return 4;
    if (this.oneStep.get(a)?.has(b) === true) return 2;
    return this.areSiblings(a, b) ? 1 : 0;
  }

  /** Every skill near this one, itself included, nearest first, then by id: what an index expands a claim into, once. */
  neighbours(skillId: string): { skillId: string; closeness: Closeness }[] {
    const near = new Set([skillId, ...this.exact.get(skillId) ?? [], ...this.oneStep.get(skillId) ?? []]);
    for (const parent of this.parents.get(skillId) ?? []) for (const child of this.children.get(parent) ?? []) near.add(child);
    return [...near]
      .map((id) => ({ skillId: id, closeness: this.closeness(skillId, id) }))
      .sort((a, b) => b.closeness - a.closeness || (a.skillId < b.skillId ? -1 : 1));
  }

  private areSiblings(a: string, b: string): boolean {
    const parentsOfB = this.parents.get(b);
    if (parentsOfB === undefined) return false;
    for (const parent of this.parents.get(a) ?? []) if (parentsOfB.has(parent)) return true;
    return false;
  }

  private learn({ from, to, kind }: Relation): void {
    const near = kind === 'exactMatch' ? this.exact : this.oneStep;
    link(near, from, to);
    link(near, to, from);
    if (kind !== 'broader') return;
    link(this.parents, from, to);
    link(this.children, to, from);
  }
}

function link(map: Map<string, Set<string>>, from: string, to: string): void {
  const known = map.get(from);
  if (known === undefined) map.set(from, new Set([to]));
  else known.add(to);
}
