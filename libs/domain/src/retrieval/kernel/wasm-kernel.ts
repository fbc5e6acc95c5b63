import type { LinearMemory } from './arena.js';
import type { Kernel } from './kernel.js';
import { KERNEL_BASE64 } from './kernel.generated.js';

const PAGE = 65_536;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Memory that the WebAssembly kernel reads in place. */
export class WasmMemory implements LinearMemory {
  readonly memory = new WebAssembly.Memory({ initial: 16 });

  get buffer(): ArrayBuffer {
    return this.memory.buffer;
  }

  growTo(bytes: number): void {
    this.memory.grow(Math.ceil(bytes / PAGE) - this.memory.buffer.byteLength / PAGE);
  }
}

let compiled: WebAssembly.Module | null | undefined;

/** Null where the machine has no WebAssembly with SIMD. */
export function wasmModule(): WebAssembly.Module | null {
  if (compiled === undefined) {
    const bytes = decodeBase64(KERNEL_BASE64);
    compiled = typeof WebAssembly === 'object' && WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null;
  }
  return compiled;
}

/** The scan sixteen profiles at a time. */
export class WasmKernel implements Kernel {
  readonly name = 'wasm';
  readonly prepare: Kernel['prepare'];
  readonly scan: Kernel['scan'];

  constructor(module: WebAssembly.Module, { memory }: WasmMemory) {
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    const { prepare, scan } = exports;
    if (!isCallable(prepare) || !isCallable(scan)) throw new TypeError('The kernel lacks a function.');
    this.prepare = prepare;
    this.scan = scan;
  }
}

function isCallable(value: unknown): value is (...numbers: number[]) => number {
  return typeof value === 'function';
}

function decodeBase64(text: string): Uint8Array {
  const digits = text.replaceAll('=', '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let count = 0;
  for (const digit of digits) {
    held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count] = (held >> bits) & 255;
    count += 1;
  }
  return bytes;
}
