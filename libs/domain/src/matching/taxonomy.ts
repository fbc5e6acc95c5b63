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
  /** By skill, once somebody asked for it: everything near it. With ESCO a skill has 22 such on average, 291 at most. */
  private readonly near = new Map<string, ReadonlyMap<string, Closeness>>();

  constructor(readonly version: string, relations: Iterable<Relation>) {
    for (const relation of relations) if (relation.from !== relation.to) this.learn(relation);
  }

  /** Symmetric. Quickest where few different skills stand second: those that are asked for. */
  closeness(a: string, b: string): Closeness {
    return a === b ? 4 : this.nearTo(b).get(a) ?? 0;
  }

  /** Every skill near this one, itself included, nearest first, then by id: what an index expands a claim into, once. */
  neighbours(skillId: string): { skillId: string; closeness: Closeness }[] {
    return [...this.nearTo(skillId)]
      .map(([id, closeness]) => ({ skillId: id, closeness }))
      .sort((a, b) => b.closeness - a.closeness || (a.skillId < b.skillId ? -1 : 1));
  }

  /** The families it belongs to, by the wider skill: its children, who are sisters, itself among them. */
  families(skillId: string): Map<string, ReadonlySet<string>> {
    return new Map([...this.parents.get(skillId) ?? []].map((parent) => [parent, this.children.get(parent) ?? new Set()]));
  }

  /** What is near it otherwise than as a sister, itself included. */
  nearest(skillId: string): Map<string, Closeness> {
    const near = new Map<string, Closeness>();
    for (const id of this.oneStep.get(skillId) ?? []) near.set(id, 2);
    for (const id of this.exact.get(skillId) ?? []) near.set(id, 4);
    return near.set(skillId, 4);
  }

  private nearTo(skillId: string): ReadonlyMap<string, Closeness> {
    const known = this.near.get(skillId);
    if (known !== undefined) return known;
    const near = new Map<string, Closeness>();
    for (const sisters of this.families(skillId).values()) for (const sister of sisters) near.set(sister, 1);
    for (const [id, closeness] of this.nearest(skillId)) near.set(id, closeness);
    this.near.set(skillId, near);
    return near;
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
