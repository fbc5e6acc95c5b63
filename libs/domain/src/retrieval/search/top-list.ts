import { compareIds } from '../../matching/order.js';

/**
 * The best `top` found so far, as a heap with the last of them at its root: highest score first, then lowest hash, then id. Slots stand for ids, which are
 * compared only where hashes collide.
 */
export class TopList {
  private readonly scores: number[] = [];
  private readonly hashes: number[] = [];
  private readonly slots: number[] = [];

  constructor(readonly top: number, private readonly idOf: (slot: number) => string) {}

  get count(): number {
    return this.slots.length;
  }

  get isFull(): boolean {
    return this.slots.length >= this.top;
  }

  /** The least score that can still enter; 0 as long as there is room. */
  get least(): number {
    return this.isFull ? (this.scores[0] ?? Infinity) : 0;
  }

  /** Says whether it entered. */
  offer(slot: number, score: number, hash: number): boolean {
    if (!this.isFull) {
      this.scores.push(score);
      this.hashes.push(hash);
      this.slots.push(slot);
      this.rise(this.slots.length - 1);
      return true;
    }
    if (this.top <= 0 || !this.isLater(0, score, hash, slot)) return false;
    this.put(0, score, hash, slot);
    this.sink();
    return true;
  }

  /** From the first place to the last, each made into what a list holds; nothing is left. */
  take<Entry>(make: (slot: number, score: number, hash: number) => Entry): Entry[] {
    const { scores, hashes, slots } = this;
    const entries = new Array<Entry>(slots.length);
    for (let last = slots.length - 1; last >= 0; last -= 1) {
      entries[last] = make(slots[0] ?? 0, scores[0] ?? 0, hashes[0] ?? 0);
      const [slot = 0, score = 0, hash = 0] = [slots.pop(), scores.pop(), hashes.pop()];
      if (last === 0) break;
      this.put(0, score, hash, slot);
      this.sink();
    }
    return entries;
  }

  /** Whether the entry at `index` stands later in the list than this one. */
  private isLater(index: number, score: number, hash: number, slot: number): boolean {
    const other = this.scores[index] ?? 0;
    if (other !== score) return other < score;
    const otherHash = this.hashes[index] ?? 0;
    if (otherHash !== hash) return otherHash > hash;
    return compareIds(this.idOf(this.slots[index] ?? 0), this.idOf(slot)) > 0;
  }

  private put(index: number, score: number, hash: number, slot: number): void {
    this.scores[index] = score;
    this.hashes[index] = hash;
    this.slots[index] = slot;
  }

  private move(from: number, to: number): void {
    this.put(to, this.scores[from] ?? 0, this.hashes[from] ?? 0, this.slots[from] ?? 0);
  }

  private rise(from: number): void {
    const [score, hash, slot] = [this.scores[from] ?? 0, this.hashes[from] ?? 0, this.slots[from] ?? 0];
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.isLater(parent, score, hash, slot)) break;
      this.move(parent, index);
      index = parent;
    }
    this.put(index, score, hash, slot);
  }

  private sink(): void {
    const [score, hash, slot] = [this.scores[0] ?? 0, this.hashes[0] ?? 0, this.slots[0] ?? 0];
    const count = this.slots.length;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= count) break;
      if (child + 1 < count && this.isLater(child + 1, this.scores[child] ?? 0, this.hashes[child] ?? 0, this.slots[child] ?? 0)) child += 1;
      if (!this.isLater(child, score, hash, slot)) break;
      this.move(child, index);
      index = child;
    }
    this.put(index, score, hash, slot);
  }
}
