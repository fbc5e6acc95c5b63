/** A cell is the hash of an id, then its slot plus one; 0: the cell is free. */
const CELL = 2;
const FIRST_CELLS = 1_024;

/**
 * The slots of ids, in open addressing over the hashes that the columns keep anyway. A Map of a million texts is asked for other texts at each look and is walked by
 * the garbage collector; this one looks at a text only where the whole hash is the same, and grows without looking at any.
 */
export class SlotTable {
  private cells = new Int32Array(CELL * FIRST_CELLS);
  private readonly ids: string[] = [];
  private readonly freeSlots: number[] = [];
  private held = 0;

  /** How many ids have a slot. */
  get size(): number {
    return this.held;
  }

  /** Slots from 0 to this, in use or free. */
  get slots(): number {
    return this.ids.length;
  }

  /** '' for a slot that is free. */
  idOf(slot: number): string {
    return this.ids[slot] ?? '';
  }

  /** -1 when it has none. `hash`: of the id, 32 bits with a sign. */
  find(id: string, hash: number): number {
    return (this.cells[this.cellOf(id, hash) + 1] ?? 0) - 1;
  }

  /** Gives a slot, one that fell free if there is any, to an id that has none. */
  add(id: string, hash: number): number {
    // Half of the cells stay free, so that a look seldom goes further than the next cell.
    if (CELL * 2 * (this.held + 1) > this.cells.length) this.enlarge();
    const slot = this.freeSlots.pop() ?? this.ids.length;
    const cell = this.cellOf(id, hash);
    this.cells[cell] = hash;
    this.cells[cell + 1] = slot + 1;
    this.ids[slot] = id;
    this.held += 1;
    return slot;
  }

  /** Frees the slot of an id that has one. */
  remove(id: string, hash: number): void {
    const { cells } = this;
    let free = this.cellOf(id, hash);
    const slot = (cells[free + 1] ?? 0) - 1;
    // Whoever stands behind and would not be found across a free cell moves up.
    for (let cell = this.after(free); (cells[cell + 1] ?? 0) !== 0; cell = this.after(cell)) {
      const home = this.homeOf(cells[cell] ?? 0);
      if (this.distance(home, cell) < this.distance(free, cell)) continue;
      cells.copyWithin(free, cell, cell + CELL);
      free = cell;
    }
    cells.fill(0, free, free + CELL);
    this.ids[slot] = '';
    this.freeSlots.push(slot);
    this.held -= 1;
  }

  /** Where the id's cell begins, or that of the free one in which it would be looked for last. */
  private cellOf(id: string, hash: number): number {
    const { cells } = this;
    let cell = this.homeOf(hash);
    for (let taken = cells[cell + 1] ?? 0; taken !== 0; taken = cells[cell + 1] ?? 0) {
      if (cells[cell] === hash && this.ids[taken - 1] === id) break;
      cell = this.after(cell);
    }
    return cell;
  }

  private homeOf(hash: number): number {
    return (CELL * hash) & (this.cells.length - 1);
  }

  private after(cell: number): number {
    return (cell + CELL) & (this.cells.length - 1);
  }

  private distance(from: number, to: number): number {
    return (to - from) & (this.cells.length - 1);
  }

  private enlarge(): void {
    const former = this.cells;
    this.cells = new Int32Array(2 * former.length);
    for (let from = 0; from < former.length; from += CELL) {
      const taken = former[from + 1] ?? 0;
      if (taken === 0) continue;
      const hash = former[from] ?? 0;
      let cell = this.homeOf(hash);
      while (this.cells[cell + 1] !== 0) cell = this.after(cell);
      this.cells[cell] = hash;
      this.cells[cell + 1] = taken;
    }
  }
}
