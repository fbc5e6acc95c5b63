import type { Arena } from '../kernel/arena.js';
import { DENSE, DENSE_BYTES, SPARSE_FIRST, SPARSE_LAST } from '../kernel/layout.js';

/** A block's skills: for each skill nothing, sorted postings, or a nibble for everybody, whichever the number of its holders asks for. */
export class SkillColumns {
  private directory: number;

  /** `former`: the block before, whose postings tell how large those of this one will be. */
  constructor(private readonly arena: Arena, private capacity: number, private readonly former?: SkillColumns) {
    this.directory = arena.allocate(4 * capacity);
  }

  /** Address of the directory; it moves when skills are added. */
  get address(): number {
    return this.directory;
  }

  /** Makes room for so many skills. */
  widen(capacity: number): void {
    if (capacity <= this.capacity) return;
    const wider = this.arena.allocate(4 * capacity);
    this.arena.u8.copyWithin(wider, this.directory, this.directory + 4 * this.capacity);
    this.arena.release(this.directory, 4 * this.capacity);
    this.directory = wider;
    this.capacity = capacity;
  }

  /** `code` is above 0. */
  set(skill: number, place: number, code: number): void {
    let entry = this.entry(skill);
    if (entry === 0) {
      const form = this.firstForm(skill);
      entry = this.setEntry(skill, this.arena.allocate(sizeOf(form)) | form);
    }
    if (isDense(entry)) setNibble(this.arena, entry & ~15, place, code);
    else this.post(skill, entry, place, code);
  }

  /** Takes the profile at this place out of a skill, if it has any of it. */
  unset(skill: number, place: number): void {
    const entry = this.entry(skill);
    if (entry === 0) return;
    if (isDense(entry)) setNibble(this.arena, entry & ~15, place, 0);
    else this.unpost(skill, entry, place);
  }

  /** Takes it out of every skill at whose number `levels` has 0. */
  keepOnly(levels: Uint8Array, place: number): void {
    for (let skill = 0; skill < this.capacity; skill += 1) if (this.entry(skill) !== 0 && (levels[skill] ?? 0) === 0) this.unset(skill, place);
  }

  /** As in the block before where that holds everybody; else one size below: there is room for half as many from the start, and none is kept in vain for long. */
  private firstForm(skill: number): number {
    if (this.former === undefined || skill >= this.former.capacity) return SPARSE_FIRST;
    const form = this.former.entry(skill) & 15;
    return form === DENSE ? DENSE : Math.max(SPARSE_FIRST, form - 1);
  }

  private entry(skill: number): number {
    return this.arena.i32[(this.directory >> 2) + skill] ?? 0;
  }

  private setEntry(skill: number, entry: number): number {
    this.arena.i32[(this.directory >> 2) + skill] = entry;
    return entry;
  }

  private post(skill: number, entry: number, place: number, code: number): void {
    const { u16 } = this.arena;
    const at = (entry & ~15) >> 1;
    const count = u16[at] ?? 0;
    // Profiles mostly come in the order of their places.
    const index = count > 0 && ((u16[at + count] ?? 0) >> 4) < place ? count : findPosting(u16, at, place);
    if (index < count && (u16[at + index + 1] ?? 0) >> 4 === place) {
      u16[at + index + 1] = (place << 4) | code;
      return;
    }
    if (count === postingsOf(entry & 15)) {
      this.enlarge(skill, entry);
      this.set(skill, place, code);
      return;
    }
    u16.copyWithin(at + index + 2, at + index + 1, at + count + 1);
    u16[at + index + 1] = (place << 4) | code;
    u16[at] = count + 1;
  }

  private unpost(skill: number, entry: number, place: number): void {
    const { u16 } = this.arena;
    const at = (entry & ~15) >> 1;
    const count = u16[at] ?? 0;
    const index = findPosting(u16, at, place);
    if (index >= count || (u16[at + index + 1] ?? 0) >> 4 !== place) return;
    u16.copyWithin(at + index + 1, at + index + 2, at + count + 1);
    u16[at] = count - 1;
    if (count > 1) return;
    this.arena.release(entry & ~15, sizeOf(entry & 15));
    this.setEntry(skill, 0);
  }

  private enlarge(skill: number, entry: number): void {
    const form = entry & 15;
    const from = entry & ~15;
    if (form < SPARSE_LAST) {
      const to = this.arena.allocate(sizeOf(form + 1));
      this.arena.u8.copyWithin(to, from, from + sizeOf(form));
      this.setEntry(skill, to | (form + 1));
    } else {
      const to = this.arena.allocate(DENSE_BYTES);
      const { u16 } = this.arena;
      for (let index = 1; index <= postingsOf(form); index += 1) {
        const posting = u16[(from >> 1) + index] ?? 0;
        setNibble(this.arena, to, posting >> 4, posting & 15);
      }
      this.setEntry(skill, to | DENSE);
    }
    this.arena.release(from, sizeOf(form));
  }
}

/** What postings say of the profile at a place; 0 where the entry is 0. */
export function postedCode({ u16 }: Arena, entry: number, place: number): number {
  if (entry === 0) return 0;
  const at = (entry & ~15) >> 1;
  const index = findPosting(u16, at, place);
  if (index >= (u16[at] ?? 0)) return 0;
  const posting = u16[at + index + 1] ?? 0;
  return posting >> 4 === place ? posting & 15 : 0;
}

/** Copies the codes of some places, which ascend, from an entry to the places from `first` on of an empty dense column. */
export function copyCodes(arena: Arena, entry: number, places: Int32Array, to: number, first: number): void {
  const { u8, u16 } = arena;
  const from = entry & ~15;
  if (isDense(entry)) {
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      const code = ((u8[from + ((place >> 5) << 4) + (place & 15)] ?? 0) >> ((place & 16) >> 2)) & 15;
      if (code !== 0) setNibble(arena, to, first + index, code);
    }
    return;
  }
  // Both ascend.
  const last = (from >> 1) + (u16[from >> 1] ?? 0);
  let index = 0;
  for (let at = (from >> 1) + 1; at <= last && index < places.length; at += 1) {
    const posting = u16[at] ?? 0;
    while (index < places.length && (places[index] ?? 0) < posting >> 4) index += 1;
    if (index < places.length && places[index] === posting >> 4) setNibble(arena, to, first + index, posting & 15);
  }
}

function setNibble(arena: Arena, at: number, place: number, code: number): void {
  const index = at + ((place >> 5) << 4) + (place & 15);
  const byte = arena.u8[index] ?? 0;
  arena.u8[index] = (place & 16) === 0 ? (byte & 0xf0) | code : (byte & 0x0f) | (code << 4);
}

/** How many postings stand before the first at this place or after it. */
function findPosting(u16: Uint16Array, at: number, place: number): number {
  let low = 0;
  let high = u16[at] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((u16[at + middle + 1] ?? 0) >> 4 < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isDense(entry: number): boolean {
  return (entry & 15) === DENSE;
}

function sizeOf(form: number): number {
  return form === DENSE ? DENSE_BYTES : 16 << (form - SPARSE_FIRST);
}

function postingsOf(form: number): number {
  return sizeOf(form) / 2 - 1;
}
