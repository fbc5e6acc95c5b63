/** Memory that can grow; growing may replace the buffer, and all views of it are then made again. */
export interface LinearMemory {
  readonly buffer: ArrayBufferLike;
  /** Makes room for at least so many bytes in all. */
  growTo(bytes: number): void;
}

/** Where the memory of a plain index lives. */
export class PlainMemory implements LinearMemory {
  buffer = new ArrayBuffer(1 << 20);

  growTo(bytes: number): void {
    const larger = new ArrayBuffer(bytes);
    new Uint8Array(larger).set(new Uint8Array(this.buffer));
    this.buffer = larger;
  }
}

const STEP = 16;
const FINE = 2_048;

/**
 * Hands out pieces of one memory, all multiples of 16 bytes at addresses that are multiples of 16, filled with zeros. What is released is handed out
 * again for about the same size. Address 0 is never handed out.
 */
export class Arena {
  u8: Uint8Array = new Uint8Array();
  u16: Uint16Array = new Uint16Array();
  i32: Int32Array = new Int32Array();
  private end = STEP;
  private readonly free = new Map<number, number[]>();

  constructor(readonly memory: LinearMemory) {
    this.look();
  }

  /** Bytes handed out so far, those that wait to be handed out again included. */
  get bytes(): number {
    return this.end;
  }

  allocate(bytes: number): number {
    const size = roundUp(bytes);
    const again = this.free.get(size)?.pop();
    if (again !== undefined) {
      this.u8.fill(0, again, again + size);
      return again;
    }
    const at = this.end;
    if (at + size > this.u8.length) this.grow(at + size);
    this.end = at + size;
    return at;
  }

  release(at: number, bytes: number): void {
    const size = roundUp(bytes);
    const waiting = this.free.get(size);
    if (waiting === undefined) this.free.set(size, [at]);
    else waiting.push(at);
  }

  /** A quarter more than needed, so that copying stays rare and little is held in vain. */
  private grow(least: number): void {
    this.memory.growTo(Math.ceil((least * 1.25) / 65_536) * 65_536);
    this.look();
  }

  private look(): void {
    const { buffer } = this.memory;
    this.u8 = new Uint8Array(buffer);
    this.u16 = new Uint16Array(buffer);
    this.i32 = new Int32Array(buffer);
  }
}

/** Large pieces come in few sizes, 32 from one power of two to the next, so that what one search leaves fits another. */
function roundUp(bytes: number): number {
  const step = bytes <= FINE ? STEP : 2 ** (26 - Math.clz32(bytes));
  return Math.ceil(bytes / step) * step;
}
