/** The same numbers every time: a demonstration is to look alike wherever it is started. */
export class Random {
  constructor(private state: number) {}

  /** 0 up to but not including 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  isLikely(chance: number): boolean {
    return this.next() < chance;
  }

  /** One of the list. Throws where it is empty. */
  one<T>(list: readonly T[]): T {
    const found = list[this.whole(0, list.length - 1)];
    if (found === undefined) throw new RangeError('there is nothing to choose from');
    return found;
  }

  /** So many of the list, in its order. */
  some<T>(list: readonly T[], count: number): T[] {
    const places = new Set<number>();
    while (places.size < Math.min(count, list.length)) places.add(this.whole(0, list.length - 1));
    return list.filter((_, at) => places.has(at));
  }
}
